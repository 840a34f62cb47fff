package org.waymark.segmentation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.KMeansSolution;
import org.waymark.clustering.kmeans.ResampleSearch;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.stability.BootstrapStability;
import org.waymark.clustering.stability.StabilityByChance;
import org.waymark.segmentation.api.RunFinished;
import org.waymark.segmentation.api.RunProgressed;
import org.waymark.segmentation.job.Claim;
import org.waymark.segmentation.job.JobProgress;
import org.waymark.segmentation.job.JobQueue;
import org.waymark.segmentation.job.Work;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.ResponseSource;

/**
 * Works on a run: reads, clusters, resamples, describes, advises. Every finished piece is stored at once; a run that is
 * taken up again begins with the first piece that is missing.
 */
@ApplicationScoped
class RunExecution implements Work {

    private static final Logger LOG = Logger.getLogger(RunExecution.class.getName());

    private static final int SEARCH = 100;
    private static final int RESAMPLING = 100;
    private static final int COMPARING = 40;
    private static final int PROFILING = 10;

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
        int perSolution = SEARCH + PROFILING + (settings.resamples() > 0 ? RESAMPLING + COMPARING : 0);
        var progress = new JobProgress(
                (step, done, total) -> report(claim, step, done, total), stopping, solutions * perSolution);
        progress.advance("loading", 0);
        RunData data = load(claim, settings);
        List<Integer> numbers = numbers(settings, data);
        for (int segments : numbers) {
            cluster(claim, settings, data, segments, workers, progress);
        }
        for (int segments : numbers) {
            resample(claim, settings, data, segments, workers, progress);
        }
        for (int segments : numbers) {
            describe(claim, data, segments, progress);
        }
        return queue.complete(claim, Advice.of(solutions(claim.id(), numbers)));
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

    private RunData load(Claim claim, SegmentationSettings settings) {
        ResponseMatrix matrix = queue.findCases(claim.id())
                .map(cases -> source.getMatrix(settings.survey(), cases))
                .orElseGet(() -> source.getMatrix(settings.survey()));
        var data = new RunData(matrix, settings);
        if (!matrix.digest().equals(queue.getDigest(claim.id()))) {
            queue.forgetSolutions(claim);
            queue.keepData(claim, matrix.responses(), data.used(), matrix.digest());
        }
        return data;
    }

    private static List<Integer> numbers(SegmentationSettings settings, RunData data) {
        if (data.distinct() < settings.from()) {
            throw new IllegalArgumentException("The responses hold only " + data.distinct()
                    + " different patterns of answers, too few for " + settings.from() + " segments");
        }
        return IntStream.rangeClosed(settings.from(), Math.min(settings.to(), data.distinct()))
                .boxed()
                .toList();
    }

    private void cluster(
            Claim claim,
            SegmentationSettings settings,
            RunData data,
            int segments,
            Workers workers,
            JobProgress progress) {
        if (queue.findSolution(claim.id(), segments).isEmpty()) {
            Progress within = progress.within("clustering", SEARCH);
            KMeansSolution found = kMeans(settings).solve(data.prepared(), segments, workers, within);
            queue.keepSolution(
                    claim,
                    found.partition().toArray(),
                    SolutionCriteria.of(data.prepared(), found, settings, workers, within));
        }
        progress.advance("clustering", SEARCH);
    }

    private void resample(
            Claim claim,
            SegmentationSettings settings,
            RunData data,
            int segments,
            Workers workers,
            JobProgress progress) {
        if (settings.resamples() == 0) {
            return;
        }
        Solution solution = queue.findSolution(claim.id(), segments).orElseThrow();
        if (solution.hasStability()) {
            progress.advance("comparing", RESAMPLING + COMPARING);
            return;
        }
        PreparedData prepared = data.prepared();
        var bootstrap = BootstrapStability.of(
                prepared,
                Partition.of(segments, solution.labels()),
                KMeans.forResamples(prepared, ResampleSearch.PUBLISHED),
                settings.seed());
        var own = org.waymark.clustering.stability.Stability.of(
                bootstrap.resamples(0, settings.resamples(), workers, progress.within("resampling", RESAMPLING)));
        progress.advance("resampling", RESAMPLING);
        var byChance = StabilityByChance.withSeed(settings.seed())
                .of(
                        segments,
                        KMeans.permutationsOf(prepared, ResampleSearch.PUBLISHED),
                        workers,
                        progress.within("comparing", COMPARING));
        queue.keepStability(claim, segments, Stability.of(own, byChance));
        progress.advance("comparing", COMPARING);
    }

    private void describe(Claim claim, RunData data, int segments, JobProgress progress) {
        Solution solution = queue.findSolution(claim.id(), segments).orElseThrow();
        if (!solution.hasProfile()) {
            queue.keepProfile(claim, segments, data.profile(solution.labels(), segments));
        }
        progress.advance("profiling", PROFILING);
    }

    private List<SolutionDetails> solutions(UUID run, List<Integer> numbers) {
        var solutions = new ArrayList<SolutionDetails>();
        for (int segments : numbers) {
            solutions.add(queue.findSolution(run, segments).orElseThrow().details());
        }
        return solutions;
    }

    private static KMeans kMeans(SegmentationSettings settings) {
        return KMeans.withSeed(settings.seed()).withRestarts(settings.restarts());
    }
}
