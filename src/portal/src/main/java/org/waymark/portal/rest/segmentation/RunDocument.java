package org.waymark.portal.rest.segmentation;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.method.Completeness;
import org.waymark.segmentation.preparation.PreparationReport;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.RunState;
import org.waymark.segmentation.run.SolutionDetails;

/**
 * A segmentation run.
 *
 * @param cancelRequested whether it was told to stop and has not yet
 * @param data what it works on; left out until it is read
 * @param warnings what speaks against forming segments of such answers; left out until they are read, and in lists
 * @param chosen what the research manager decided; left out until then
 * @param recommendation what the criteria speak for; left out until completed, and without resampling
 * @param failure why it failed; left out when it did not
 * @param solutions found so far, by number of segments; left out in lists
 */
@JsonbPropertyOrder({
    "id",
    "study",
    "state",
    "cancelRequested",
    "progress",
    "settings",
    "data",
    "warnings",
    "chosen",
    "recommendation",
    "failure",
    "requestedBy",
    "requestedAt",
    "startedAt",
    "finishedAt",
    "solutions"
})
public record RunDocument(
        UUID id,
        UUID study,
        RunState state,
        boolean cancelRequested,
        Progress progress,
        SettingsDocument settings,
        Data data,
        List<PreparationDocument.Warning> warnings,
        Choice chosen,
        RecommendationDocument recommendation,
        String failure,
        String requestedBy,
        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt,
        List<SolutionDocument> solutions) {

    /**
     * How far a run is.
     *
     * @param step loading, clustering, resampling or profiling; left out before the first
     * @param total 0 before it is known
     */
    @JsonbPropertyOrder({"step", "done", "total"})
    public record Progress(String step, int done, int total) {}

    /**
     * What a run works on.
     *
     * @param rows usable responses of the survey
     * @param used of those, the ones that could be clustered
     * @param digest tells whether another run used the same data
     * @param completeness what became of missing answers
     */
    @JsonbPropertyOrder({"rows", "used", "digest", "completeness"})
    public record Data(int rows, int used, String digest, Completeness completeness) {}

    /**
     * A decision.
     *
     * @param segments how many
     * @param reason why
     */
    @JsonbPropertyOrder({"segments", "reason"})
    public record Choice(int segments, String reason) {}

    public static RunDocument inList(RunDetails run) {
        return of(run, null, null);
    }

    /** @param preparation what the run found when it read its answers; null until then */
    static RunDocument of(RunDetails run, List<SolutionDetails> solutions, PreparationReport preparation) {
        return new RunDocument(
                run.id(),
                run.study(),
                run.state(),
                run.cancelRequested() && !run.state().isOver(),
                new Progress(
                        run.progress().step(),
                        run.progress().done(),
                        run.progress().total()),
                SettingsDocument.of(run.settings()),
                run.digest() == null
                        ? null
                        : new Data(run.rowsFound(), run.rowsUsed(), run.digest(), run.completeness()),
                preparation == null ? null : PreparationDocument.warnings(preparation),
                run.chosen() == null ? null : new Choice(run.chosen(), run.reason()),
                RecommendationDocument.of(run.recommendation()),
                failure(run.failure()),
                run.requestedBy(),
                run.requestedAt(),
                run.startedAt(),
                run.finishedAt(),
                solutions == null
                        ? null
                        : solutions.stream().map(SolutionDocument::of).toList());
    }

    private static String failure(String key) {
        if (key == null) {
            return null;
        }
        List<String> parts = Arrays.asList(key.split("\\|", -1));
        return new Texts(Locale.ENGLISH).get(parts.get(0), parts.subList(1, parts.size()));
    }
}
