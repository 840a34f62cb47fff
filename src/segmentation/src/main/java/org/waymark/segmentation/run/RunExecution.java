package org.waymark.segmentation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Workers;
import org.waymark.segmentation.api.RunFinished;
import org.waymark.segmentation.api.RunProgressed;
import org.waymark.segmentation.job.Claim;
import org.waymark.segmentation.job.JobProgress;
import org.waymark.segmentation.job.JobQueue;
import org.waymark.segmentation.job.Work;
import org.waymark.segmentation.method.Method;
import org.waymark.segmentation.preparation.Inspection;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.ResponseSource;

/** Works on a run: reads the responses, and then takes one {@link RunSteps step} after the other. */
@ApplicationScoped
class RunExecution implements Work {

    private static final Logger LOG = Logger.getLogger(RunExecution.class.getName());

    @Inject
    private RunQueue queue;

    @Inject
    private JobQueue jobs;

    @Inject
    private ResponseSource source;

    @Inject
    private Event<RunProgressed> progressed;

    @Inject
    private Event<RunFinished> finished;

    @Override
    public String table() {
        return "segmentation_run";
    }

    @Override
    public void finished(UUID run) {
        finished.fire(new RunFinished(run));
    }

    @Override
    public boolean execute(Claim claim, Workers workers, BooleanSupplier stopping) {
        SegmentationSettings settings = queue.getSettings(claim.id());
        int solutions = settings.to() - settings.from() + 1;
        var progress = new JobProgress(
                (step, done, total) -> report(claim, step, done, total),
                stopping,
                solutions * RunSteps.workPerSolution(settings));
        progress.advance("loading", 0);
        ResponseMatrix matrix = queue.findCases(claim.id())
                .map(cases -> source.getMatrix(settings.survey(), cases))
                .orElseGet(() -> source.getMatrix(settings.survey()));
        var data = new RunData(matrix, settings);
        Method method = data.method();
        if (!matrix.digest().equals(queue.getDigest(claim.id()))) {
            queue.forgetSolutions(claim);
            queue.keepData(claim, matrix.responses(), method.completeness(), matrix.digest());
            queue.keepPreparation(claim, Inspection.of(matrix, matrix.rows(), settings.preparation()));
        }
        List<Integer> numbers = numbers(settings, method.mostSegments());
        return new RunSteps(queue, claim, settings, data, method, numbers, workers, progress).takeAll();
    }

    private boolean report(Claim claim, String step, int done, int total) {
        boolean goOn = jobs.report(claim, step, done, total);
        try {
            progressed.fire(new RunProgressed(claim.id()));
        } catch (RuntimeException e) {
            // the run does not depend on those who look on
            LOG.log(Level.WARNING, "An observer of run " + claim.id() + " failed", e);
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
