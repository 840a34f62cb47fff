package org.waymark.segmentation.method;

import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.waymark.clustering.criteria.GapStatistic;
import org.waymark.clustering.criteria.ReferenceClusterer;
import org.waymark.clustering.criteria.Silhouette;
import org.waymark.clustering.criteria.SumsOfSquares;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.KMeansSolution;
import org.waymark.clustering.kmeans.ResampleSearch;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.WeightedRows;
import org.waymark.clustering.stability.ResampleClusterer;
import org.waymark.clustering.stability.StabilityByChance;

/** Segments as centres, with the respondents closest to each. */
final class KMeansMethod implements Method {

    private final PreparedData data;
    private final Completeness completeness;
    private final MethodSettings settings;

    KMeansMethod(MethodData data, MethodSettings settings) {
        this.data = data.prepared(settings);
        this.completeness = Completeness.of(data, settings.dontKnow(), row -> this.data.uniqueOf(row) >= 0);
        this.settings = settings;
    }

    @Override
    public WeightedRows rows() {
        return data;
    }

    @Override
    public Completeness completeness() {
        return completeness;
    }

    @Override
    public Found solve(int segments, Workers workers, Progress progress) {
        KMeansSolution solution = KMeans.withSeed(settings.seed())
                .withRestarts(settings.restarts())
                .solve(data, segments, workers, progress);
        return measured(solution.partition(), workers, progress)
                .search(solution.chains(), solution.agreeingChains(), true, false)
                .found(null, null);
    }

    /** The criteria of segments, whatever found them, as they are by squared distances. */
    CriteriaBuilder measured(Partition partition, Workers workers, Progress progress) {
        return new CriteriaBuilder(partition)
                .squares(SumsOfSquares.of(data, partition))
                .silhouette(() -> Silhouette.of(data, partition, settings.seed(), workers, progress))
                .centres(data.meansInOriginalUnits(partition));
    }

    @Override
    public ResampleClusterer forResamples() {
        return KMeans.forResamples(data, ResampleSearch.PUBLISHED);
    }

    @Override
    public LongFunction<StabilityByChance.Permuted> permutations() {
        return KMeans.permutationsOf(data, ResampleSearch.PUBLISHED);
    }

    /** The data is searched as hard as the references are: a harder search would widen the gap by itself. */
    @Override
    public Optional<GapStatistic> gap(int most, int references, Workers workers, Progress progress) {
        ReferenceClusterer clusterer = KMeans.forReferences(ResampleSearch.PUBLISHED);
        Checkpoint checkpoint = new Checkpoint(progress, Step.REFERENCE, Long.MAX_VALUE);
        double[] within = IntStream.rangeClosed(1, most)
                .mapToDouble(segments -> segments == 1
                        ? total()
                        : clusterer.within(data, segments, settings.seed() + segments, checkpoint))
                .takeWhile(sum -> sum > 0)
                .toArray();
        return within.length == 0
                ? Optional.empty()
                : Optional.of(GapStatistic.of(
                        data,
                        within,
                        data.unique().hasMissing()
                                ? GapStatistic.Reference.RANGES
                                : GapStatistic.Reference.PRINCIPAL_COMPONENTS,
                        clusterer,
                        references,
                        settings.seed(),
                        workers,
                        progress));
    }

    private double total() {
        return SumsOfSquares.of(data, Partition.of(1, new int[data.rows()])).within();
    }
}
