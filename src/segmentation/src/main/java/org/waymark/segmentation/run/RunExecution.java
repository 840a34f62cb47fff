package org.waymark.segmentation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Workers;
import org.waymark.segmentation.api.RunProgressed;
import org.waymark.segmentation.method.Method;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.ResponseSource;

/** Works on a run: reads the responses, and then takes one {@link RunSteps step} after the other. */
@ApplicationScoped
class RunExecution {

    private static final Logger LOG = Logger.getLogger(RunExecution.class.getName());

    @Inject
    private RunQueue queue;

    @Inject
    private ResponseSource source;

    @Inject
    private Event<RunProgressed> progressed;

    /**
     * @param stopping whether the server is going down
     * @return whether the run is over now: false when another instance has taken it at the last moment
     * @throws Cancelled when the run is not to go on here
     * @throws IllegalArgumentException when the data cannot be clustered, in words for people
     */
    boolean execute(Claim claim, Workers workers, BooleanSupplier stopping) {
        SegmentationSettings settings = queue.getSettings(claim.run());
        int solutions = settings.to() - settings.from() + 1;
        var progress = new RunProgress(
                (step, done, total) -> report(claim, step, done, total),
                stopping,
                solutions * RunSteps.workPerSolution(settings));
        progress.advance("loading", 0);
        ResponseMatrix matrix = queue.findCases(claim.run())
                .map(cases -> source.getMatrix(settings.survey(), cases))
                .orElseGet(() -> source.getMatrix(settings.survey()));
        var data = new RunData(matrix, settings);
        Method method = data.method();
        if (!matrix.digest().equals(queue.getDigest(claim.run()))) {
            queue.forgetSolutions(claim);
            queue.keepData(claim, matrix.responses(), method.completeness(), matrix.digest());
        }
        List<Integer> numbers = numbers(settings, method.rows().weightedDistinct());
        return new RunSteps(queue, claim, settings, data, method, numbers, workers, progress).takeAll();
    }

    private boolean report(Claim claim, String step, int done, int total) {
        boolean goOn = queue.report(claim, step, done, total);
        try {
            progressed.fire(new RunProgressed(claim.run()));
        } catch (RuntimeException e) {
            // the run does not depend on those who look on
            LOG.log(Level.WARNING, "An observer of run " + claim.run() + " failed", e);
        }
        return goOn;
    }

    private static List<Integer> numbers(SegmentationSettings settings, int distinct) {
        if (distinct < settings.from()) {
            throw new IllegalArgumentException("The responses hold only " + distinct
                    + " different patterns of answers, too few for " + settings.from() + " segments");
        }
        return IntStream.rangeClosed(settings.from(), Math.min(settings.to(), distinct))
                .boxed()
                .toList();
    }
}
