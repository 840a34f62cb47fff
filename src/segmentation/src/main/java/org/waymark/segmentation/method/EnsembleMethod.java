package org.waymark.segmentation.method;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.clustering.ensemble.Ensemble;
import org.waymark.clustering.ensemble.EnsembleSolution;
import org.waymark.clustering.ensemble.Member;
import org.waymark.clustering.ensemble.MemberMethod;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.WeightedRows;
import org.waymark.clustering.random.SeededRandom;
import org.waymark.clustering.stability.ResampleClusterer;
import org.waymark.clustering.stability.StabilityByChance;
import org.waymark.survey.api.Measurement;

/**
 * What several methods, starts and numbers of segments agree on. Every method that can be used on the data has a say,
 * each member found as quickly as in bootstrap samples. In bootstrap samples themselves each method speaks once, with the
 * number of segments asked for, so that the stability is that of a smaller ensemble.
 */
final class EnsembleMethod implements Method {

    private static final int MOST_STARTS = 5;

    /** Hundredths of the work until all members have spoken. */
    private static final int SPOKEN = 60;

    private static final int ALL = 100;

    private final MethodData data;
    private final MethodSettings settings;
    private final List<Voice> voices;
    private final SingleRows rows;
    private final Completeness completeness;

    /** A method that has a say. */
    private record Voice(MethodKind kind, Method method) {}

    EnsembleMethod(MethodData data, MethodSettings settings) {
        this.data = data;
        this.settings = settings;
        this.voices = Stream.of(MethodKind.KMEANS, MethodKind.KMEDOIDS, MethodKind.LATENT_CLASS, MethodKind.MIXTURE)
                .filter(this::canSpeak)
                .map(kind -> new Voice(kind, kind.on(data, settings)))
                .toList();
        double[] weights = data.weights().orElseGet(() -> {
            double[] same = new double[data.rows()];
            Arrays.fill(same, 1);
            return same;
        });
        this.rows = new SingleRows(
                weights,
                IntStream.range(0, data.rows())
                        .filter(row -> weights[row] > 0)
                        .filter(row -> voices.stream()
                                .anyMatch(voice -> voice.method().rows().uniqueOf(row) >= 0))
                        .toArray());
        this.completeness = Completeness.of(data, settings.dontKnow(), row -> rows.uniqueOf(row) >= 0);
    }

    /** Numbers have too many values to be categories, and what never varies has no distribution. */
    private boolean canSpeak(MethodKind kind) {
        boolean takes = kind.missings().contains(settings.missing())
                && data.basis().stream()
                        .allMatch(column -> kind.takes(column.variable().measurement()));
        return switch (kind) {
            case LATENT_CLASS ->
                takes
                        && data.basis().stream()
                                .noneMatch(column -> column.variable().measurement() == Measurement.NUMERIC);
            case MIXTURE ->
                takes
                        && data.basis().stream()
                                .noneMatch(column -> Arrays.stream(column.values())
                                                .filter(value -> !Double.isNaN(value))
                                                .distinct()
                                                .limit(2)
                                                .count()
                                        < 2);
            default -> takes;
        };
    }

    @Override
    public WeightedRows rows() {
        return rows;
    }

    @Override
    public Completeness completeness() {
        return completeness;
    }

    @Override
    public Found solve(int segments, Workers workers, Progress progress) {
        Ensemble ensemble = Ensemble.withSeed(settings.seed()).withStarts(Math.min(settings.restarts(), MOST_STARTS));
        double[] weights = weightsOfUsed();
        List<MemberMethod> methods = voices.stream()
                .map(voice -> new MemberMethod(
                        voice.kind().code(),
                        (number, seed, threads, passBy) -> Partition.of(
                                number, speak(voice, weights, number, seed, new Checkpoint(passBy, Step.SEARCH, 1)))))
                .toList();
        List<Member> members = ensemble.members(
                methods, segments, workers, (step, done, total) -> progress.report(step, SPOKEN * done / total, ALL));
        EnsembleSolution solution = ensemble.consensus(
                members, segments, weights, workers, (step, done, total) -> progress.report(step, SPOKEN, ALL));
        Partition partition = ofAllRows(segments, solution.partition().toArray());
        return measured(partition, workers, (step, done, total) -> progress.report(step, SPOKEN, ALL))
                .reproducibility(solution.consensusReproducibility())
                .found(FittedModel.ofMembers(voicesOf(solution)), null);
    }

    @Override
    public ResampleClusterer forResamples() {
        return (weights, segments, seed, checkpoint) -> {
            List<Member> members = IntStream.range(0, voices.size())
                    .mapToObj(number -> {
                        Voice voice = voices.get(number);
                        long own = SeededRandom.derive(seed, number);
                        int[] spoken = speak(voice, weights, segments, own, checkpoint);
                        return new Member(voice.kind().code(), own, Partition.of(segments, spoken));
                    })
                    .toList();
            return Ensemble.quickConsensus(members, weights, segments, seed, checkpoint);
        };
    }

    @Override
    public LongFunction<StabilityByChance.Permuted> permutations() {
        return seed -> {
            var permuted = new EnsembleMethod(data.permuted(seed), settings);
            return new StabilityByChance.Permuted(permuted.rows, permuted.forResamples());
        };
    }

    /** The segment that a method puts each response used in, drawn or not. */
    private int[] speak(Voice voice, double[] weights, int segments, long seed, Checkpoint checkpoint) {
        WeightedRows own = voice.method().rows();
        double[] ofDistinct = new double[own.weightedDistinct()];
        for (int position = 0; position < weights.length; position++) {
            int distinct = own.uniqueOf(rows.row(position));
            if (distinct >= 0) {
                ofDistinct[distinct] += weights[position];
            }
        }
        int[] found = voice.method().forResamples().cluster(ofDistinct, segments, seed, checkpoint);
        return IntStream.range(0, weights.length)
                .map(position -> own.uniqueOf(rows.row(position)))
                .map(distinct -> distinct < 0 ? Partition.NONE : found[distinct])
                .toArray();
    }

    private double[] weightsOfUsed() {
        return IntStream.range(0, rows.weightedDistinct())
                .mapToDouble(position -> rows.weight(rows.row(position)))
                .toArray();
    }

    private Partition ofAllRows(int segments, int[] ofUsed) {
        int[] segmentOf = new int[rows.rows()];
        Arrays.fill(segmentOf, Partition.NONE);
        for (int position = 0; position < ofUsed.length; position++) {
            segmentOf[rows.row(position)] = ofUsed[position];
        }
        return Partition.of(segments, segmentOf);
    }

    /** By squared distances where they have a meaning, else by dissimilarity. */
    private CriteriaBuilder measured(Partition partition, Workers workers, Progress progress) {
        for (Voice voice : voices) {
            if (voice.method() instanceof KMeansMethod centres && data.isQuantitative()) {
                return centres.measured(partition, workers, progress);
            }
            if (voice.method() instanceof KMedoidsMethod medoids) {
                return medoids.measured(partition, workers, progress);
            }
        }
        throw new IllegalStateException("K-medoids can be used on all data");
    }

    private static List<FittedModel.Voice> voicesOf(EnsembleSolution solution) {
        return IntStream.range(0, solution.members().size())
                .mapToObj(number -> {
                    Member member = solution.members().get(number);
                    return new FittedModel.Voice(
                            member.method(),
                            member.partition().segments(),
                            member.seed(),
                            solution.agreement().get(number),
                            Numbers.finite(solution.reproducibility().get(number)));
                })
                .toList();
    }
}
