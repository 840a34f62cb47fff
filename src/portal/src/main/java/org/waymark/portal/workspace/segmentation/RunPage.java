package org.waymark.portal.workspace.segmentation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.waymark.portal.page.Go;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.PathId;
import org.waymark.segmentation.run.Recommendation;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.RunState;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.run.SolutionDetails;

/** {@code /studies/run/{run}}: a run while it works, and the number of segments to decide on when it is done. */
@Named
@ViewScoped
public class RunPage implements Serializable {

    @Inject
    private SegmentationService segmentations;

    private UUID id;
    private RunDetails run;
    private List<SolutionDetails> solutions;
    private Integer segments;
    private String reason;

    @PostConstruct
    void load() {
        id = PathId.get(0);
        refresh();
        segments = run.chosen() != null ? run.chosen() : recommended();
        reason = run.reason();
    }

    /** Looks again how far the run is. */
    public void refresh() {
        run = segmentations.getRun(id);
        solutions = run.state() == RunState.COMPLETED ? segmentations.listSolutions(id) : List.of();
        if (segments == null) {
            segments = recommended();
        }
    }

    public void cancel() {
        segmentations.cancelRun(id);
        Messages.done("segmentation.cancelling");
        refresh();
    }

    public void choose() {
        segmentations.chooseSolution(id, segments, reason);
        Messages.done("segmentation.chosen", segments);
        Go.to("/studies/profile/" + id + "/" + segments);
    }

    private Integer recommended() {
        Recommendation recommendation = run.recommendation();
        return recommendation == null ? null : recommendation.segments();
    }

    public RunDetails getRun() {
        return run;
    }

    public UUID getStudy() {
        return run.study();
    }

    public List<SolutionDetails> getSolutions() {
        return solutions;
    }

    public boolean isOver() {
        return run.state().isOver();
    }

    public boolean isCompleted() {
        return run.state() == RunState.COMPLETED;
    }

    public Integer getSegments() {
        return segments;
    }

    public void setSegments(Integer segments) {
        this.segments = segments;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
