package org.waymark.clustering.ensemble;

import java.util.ArrayList;
import java.util.List;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.ResampleSearch;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.random.SeededRandom;

/**
 * Cluster ensembles: many solutions by several methods, starts and numbers of segments, and the consensus among them.
 *
 * <p>Each respondent is described by the segments that the members put him in, one yes/no column for each segment of
 * each member, and k-means on these columns finds the consensus (Strehl, Ghosh 2002, "Cluster ensembles: a knowledge
 * reuse framework for combining multiple partitions", Journal of Machine Learning Research 3; with k-means on the
 * indicators as in Topchy, Jain, Punch 2003, "Combining multiple weak clusterings", ICDM, and as in the convergent
 * cluster and ensemble analysis of Orme, Johnson 2008, "Improving k-means cluster analysis: ensemble analysis instead of
 * highest reproducibility replicates", Sawtooth Software). Members of neighbouring numbers of segments are among them,
 * since respondents who stay together whatever the number belong together.
 *
 * @param seed of all starts
 * @param starts solutions of each method for each number of segments, at least 1
 */
public record Ensemble(long seed, int starts) {

    private static final int DEFAULT_STARTS = 3;

    /** Numbers of segments asked for: one fewer to two more than the consensus has. */
    private static final int FEWER = 1;

    private static final int MORE = 2;

    /** Random splits of the members whose halves are compared. */
    private static final int SPLITS = 10;

    private static final int CONSENSUS_STARTS = 20;

    public Ensemble {
        if (starts < 1) {
            throw new IllegalArgumentException("At least one start is needed, not " + starts);
        }
    }

    public static Ensemble withSeed(long seed) {
        return new Ensemble(seed, DEFAULT_STARTS);
    }

    public Ensemble withStarts(int number) {
        return new Ensemble(seed, number);
    }

    /**
     * Finds members and their consensus.
     *
     * @param methods at least one; all of the same rows
     * @param segments of the consensus, at least 1
     * @param weights by row, not negative; null when all count the same
     */
    public EnsembleSolution solve(
            List<MemberMethod> methods, int segments, double[] weights, Workers workers, Progress progress) {
        return consensus(members(methods, segments, workers, progress), segments, weights, workers, progress);
    }

    /** Solutions by each method with the number of segments asked for and its neighbours. */
    public List<Member> members(List<MemberMethod> methods, int segments, Workers workers, Progress progress) {
        int fewest = Math.max(Math.min(2, segments), segments - FEWER);
        int most = segments + MORE;
        Checkpoint checkpoint =
                new Checkpoint(progress, Step.SEARCH, (long) methods.size() * (most - fewest + 1) * starts);
        Progress passBy = (step, done, total) -> checkpoint.advance(0);
        List<Member> members = new ArrayList<>();
        for (int method = 0; method < methods.size(); method++) {
            for (int number = fewest; number <= most; number++) {
                for (int start = 0; start < starts; start++) {
                    long own = SeededRandom.derive(seed, method, number, start);
                    Partition found = methods.get(method).search().find(number, own, workers, passBy);
                    members.add(new Member(methods.get(method).name(), own, found));
                    checkpoint.advance(1);
                }
            }
        }
        checkpoint.finish();
        return members;
    }

    /**
     * What members agree on.
     *
     * @param members at least one, of the same rows; a row that a member left out is placed by the others
     * @param segments of the consensus, at least 1
     * @param weights by row, not negative; null when all count the same
     */
    public EnsembleSolution consensus(
            List<Member> members, int segments, double[] weights, Workers workers, Progress progress) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("An ensemble needs at least one member");
        }
        long own = SeededRandom.derive(seed, segments);
        Partition all = agree(members, segments, weights, KMeans.withSeed(own), workers, progress);
        List<EnsembleHalves> halves = new ArrayList<>();
        for (int split = 0; split < SPLITS && members.size() > 1; split++) {
            halves.add(EnsembleHalves.split(members, SeededRandom.derive(own, split)));
        }
        List<Double> reproducibility = halves.stream()
                .map(half -> half.agreement(part ->
                        agree(part, segments, weights, KMeans.withSeed(own).withBudget(0), workers, progress)))
                .toList();
        return EnsembleSolution.of(all, members, reproducibility);
    }

    /**
     * A quick consensus, as bootstrap samples need it: the best of ten starts, each with Lloyd passes only.
     *
     * @param members at least one, of the same rows
     * @param weights by row, some of them 0: such rows have no say, and are assigned all the same
     * @param segments how many; fewer are found when members tell fewer rows apart
     * @param checkpoint to pass by every few milliseconds
     * @return segment by row; {@link Partition#NONE} for a row that all members left out
     */
    public static int[] quickConsensus(
            List<Member> members, double[] weights, int segments, long seed, Checkpoint checkpoint) {
        PreparedData prepared =
                Preparation.withDefaults().with(MissingValues.OBSERVED).prepare(Indicators.of(members));
        double[] unique = new double[prepared.unique().count()];
        for (int row = 0; row < weights.length; row++) {
            if (prepared.uniqueOf(row) >= 0) {
                unique[prepared.uniqueOf(row)] += weights[row];
            }
        }
        int[] found =
                KMeans.forResamples(prepared, ResampleSearch.PUBLISHED).cluster(unique, segments, seed, checkpoint);
        return prepared.partition(segments, found).toArray();
    }

    /** @param search which need not be hard for halves: what members agree on is found by single starts */
    private static Partition agree(
            List<Member> members, int segments, double[] weights, KMeans search, Workers workers, Progress progress) {
        DataMatrix indicators = Indicators.of(members);
        PreparedData prepared = Preparation.withDefaults()
                .with(MissingValues.OBSERVED)
                .prepare(weights == null ? indicators : indicators.withWeights(weights));
        int possible = Math.min(segments, prepared.use().distinct());
        Partition found = search.withRestarts(CONSENSUS_STARTS)
                .solve(prepared, possible, workers, progress)
                .partition();
        return Partition.of(segments, found.toArray());
    }
}
