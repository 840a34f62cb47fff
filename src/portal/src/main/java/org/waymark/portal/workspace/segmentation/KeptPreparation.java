package org.waymark.portal.workspace.segmentation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.preparation.PreparationService;

/** What runs found in their answers before they formed segments of them, on every page about a run. */
@Named
@RequestScoped
public class KeptPreparation {

    @Inject
    private PreparationService preparations;

    private final Map<UUID, PreparationView> views = new HashMap<>();

    /** Null when the run has not read its responses, or did so before this was kept. */
    public PreparationView of(UUID run) {
        return views.computeIfAbsent(
                run,
                id -> preparations
                        .findReport(id)
                        .map(report -> new PreparationView(report, Set.of(), Texts.ofPage()))
                        .orElse(null));
    }
}
