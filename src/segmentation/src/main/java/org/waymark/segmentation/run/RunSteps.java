package org.waymark.segmentation.run;

import java.util.List;
import org.waymark.clustering.criteria.GapStatistic;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.stability.BootstrapStability;
import org.waymark.clustering.stability.GrowingSample;
import org.waymark.clustering.stability.Resample;
import org.waymark.clustering.stability.SampleAgreement;
import org.waymark.clustering.stability.StabilityByChance;
import org.waymark.segmentation.job.Cancelled;
import org.waymark.segmentation.job.Claim;
import org.waymark.segmentation.job.JobProgress;
import org.waymark.segmentation.method.Method;

/**
 * The steps of one run: cluster, compare with no segments, resample, describe, advise. What each finds is stored at once
 * for every number of segments; a run that is taken up again begins with the first piece that is missing.
 */
final class RunSteps {

    private static final int SEARCH = 100;
    private static final int REFERENCES = 40;
    private static final int RESAMPLING = 100;
    private static final int COMPARING = 40;
    private static final int GROWING = 20;
    private static final int PAIRS_OF_A_SIZE = 10;
    private static final int PROFILING = 10;

    private final RunQueue queue;
    private final Claim claim;
    private final SegmentationSettings settings;
    private final RunData data;
    private final Method method;
    private final List<Integer> numbers;
    private final Workers workers;
    private final JobProgress progress;

    /** @param numbers of segments to try, each at most the different responses */
    RunSteps(
            RunQueue queue,
            Claim claim,
            SegmentationSettings settings,
            RunData data,
            Method method,
            List<Integer> numbers,
            Workers workers,
            JobProgress progress) {
        this.queue = queue;
        this.claim = claim;
        this.settings = settings;
        this.data = data;
        this.method = method;
        this.numbers = numbers;
        this.workers = workers;
        this.progress = progress;
    }

    /** In the unit of {@link JobProgress}. */
    static int workPerSolution(SegmentationSettings settings) {
        return SEARCH
                + PROFILING
                + (settings.isCorrected() ? SEARCH : 0)
                + (settings.options().references() > 0 ? REFERENCES : 0)
                + (settings.resamples() > 0 ? RESAMPLING + COMPARING + GROWING : 0);
    }

    /**
     * @return whether the run is over now: false when another instance has taken it at the last moment
     * @throws Cancelled when the run is not to go on here
     */
    boolean takeAll() {
        numbers.forEach(this::cluster);
        leaveUncorrected();
        compareWithReferences();
        numbers.forEach(this::resample);
        numbers.forEach(this::grow);
        numbers.forEach(this::describe);
        return queue.complete(
                claim,
                Advice.of(numbers.stream()
                        .map(segments -> solution(segments).details())
                        .toList()));
    }

    private void cluster(int segments) {
        if (queue.findSolution(claim.id(), segments).isEmpty()) {
            queue.keepSolution(claim, method.solve(segments, workers, progress.within("clustering", SEARCH)));
        }
        progress.advance("clustering", SEARCH);
    }

    /** What the answers as given would have shown tells what response style does. */
    private void leaveUncorrected() {
        if (!settings.isCorrected()) {
            return;
        }
        Method asGiven = data.uncorrected();
        for (int segments : numbers) {
            Solution solution = solution(segments);
            if (solution.uncorrected() == null) {
                Partition found = asGiven.solve(segments, workers, progress.within("uncorrected", SEARCH))
                        .partition();
                queue.amend(claim, segments, kept -> kept.keepUncorrected(Uncorrected.of(found, partition(solution))));
            }
            progress.advance("uncorrected", SEARCH);
        }
    }

    /** One comparison for all numbers of segments: each data set drawn is clustered into 1, 2, … */
    private void compareWithReferences() {
        int references = settings.options().references();
        if (references == 0) {
            return;
        }
        int work = REFERENCES * numbers.size();
        int most = numbers.get(numbers.size() - 1);
        if (!solution(most).hasGap()) {
            method.gap(most, references, workers, progress.within("references", work))
                    .ifPresent(this::keep);
        }
        progress.advance("references", work);
    }

    private void keep(GapStatistic found) {
        for (int segments : numbers) {
            if (segments <= found.entries().size()) {
                GapStatistic.Entry entry = found.entries().get(segments - 1);
                queue.amend(claim, segments, solution -> solution.keepGap(new Gap(entry.gap(), entry.standardError())));
            }
        }
    }

    private void resample(int segments) {
        if (settings.resamples() == 0) {
            return;
        }
        Solution solution = solution(segments);
        if (solution.hasStability()) {
            progress.advance("comparing", RESAMPLING + COMPARING);
            return;
        }
        List<Resample> resamples = BootstrapStability.of(
                        method.rows(), partition(solution), method.forResamples(), settings.seed())
                .resamples(0, settings.resamples(), workers, progress.within("resampling", RESAMPLING));
        progress.advance("resampling", RESAMPLING);
        var byChance = StabilityByChance.withSeed(settings.seed())
                .of(segments, method.permutations(), workers, progress.within("comparing", COMPARING));
        Stability found = Stability.of(resamples, byChance);
        queue.amend(claim, segments, kept -> kept.keepStability(found));
        progress.advance("comparing", COMPARING);
    }

    /** What fewer respondents would have shown tells whether more would still change the segments. */
    private void grow(int segments) {
        if (settings.resamples() == 0) {
            return;
        }
        Solution solution = solution(segments);
        if (!solution.hasGrowth()) {
            GrowingSample growing =
                    GrowingSample.of(method.rows(), partition(solution), method.forResamples(), settings.seed());
            List<Integer> sizes = growing.sizes();
            List<SampleAgreement> found = sizes.stream()
                    .map(size -> growing.at(size, PAIRS_OF_A_SIZE, workers, progress.within("growing", 0)))
                    .toList();
            int respondents = partition(solution).assigned();
            queue.amend(claim, segments, kept -> kept.keepGrowth(Growth.of(found, respondents)));
        }
        progress.advance("growing", GROWING);
    }

    private void describe(int segments) {
        Solution solution = solution(segments);
        if (!solution.hasProfile()) {
            var profile = data.profile(solution.labels(), segments);
            Lineage lineage = queue.findSolution(claim.id(), segments - 1)
                    .map(fewer -> Lineage.of(partition(fewer), partition(solution)))
                    .orElse(null);
            queue.amend(claim, segments, kept -> kept.keepProfile(profile, lineage));
        }
        progress.advance("profiling", PROFILING);
    }

    private Solution solution(int segments) {
        return queue.findSolution(claim.id(), segments).orElseThrow();
    }

    private static Partition partition(Solution solution) {
        return Partition.of(solution.segments(), solution.labels());
    }
}
