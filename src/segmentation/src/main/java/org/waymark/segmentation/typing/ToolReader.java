package org.waymark.segmentation.typing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.waymark.clustering.typing.TypingModel;
import org.waymark.kernel.NotFoundException;

/** Reads typing tools that are done, without asking who wants to know: for services that have asked. */
@ApplicationScoped
public class ToolReader {

    @PersistenceContext(unitName = "segmentation")
    private EntityManager entities;

    /**
     * A tool to type people with.
     *
     * @param run the run
     * @param segments number of segments of the solution
     * @param model with the threshold in use
     */
    public record Tool(UUID run, int segments, TypingModel model) {}

    /** @throws NotFoundException when there is no such tool */
    public Tool read(UUID id) {
        TypingTool tool = entities.find(TypingTool.class, id);
        if (tool == null || !tool.details().isBuilt()) {
            throw new NotFoundException("typingTool");
        }
        return new Tool(tool.runId(), tool.segments(), tool.model());
    }
}
