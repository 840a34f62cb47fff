package org.waymark.segmentation.method;

import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.waymark.clustering.criteria.Silhouette;
import org.waymark.clustering.criteria.SumsOfSquares;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.mixture.CovarianceShape;
import org.waymark.clustering.mixture.GaussianMixture;
import org.waymark.clustering.mixture.GaussianMixtureSolution;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.WeightedRows;
import org.waymark.clustering.stability.ResampleClusterer;
import org.waymark.clustering.stability.StabilityByChance;

/** Segments as normal distributions, which may be of different size, shape and orientation. */
final class MixtureMethod implements Method {

    private final PreparedData data;
    private final Completeness completeness;
    private final MethodSettings settings;
    private final GaussianMixture mixture;

    MixtureMethod(MethodData data, MethodSettings settings) {
        this.data = data.prepared(settings);
        this.completeness = Completeness.of(data, settings.dontKnow(), row -> this.data.uniqueOf(row) >= 0);
        this.settings = settings;
        GaussianMixture usual = GaussianMixture.withSeed(
                settings.seed(),
                CovarianceShape.valueOf(settings.options().covariance().toUpperCase(Locale.ROOT)));
        this.mixture = usual.with(usual.search().withStartsPerRound(settings.restarts()));
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
        GaussianMixtureSolution solution = mixture.solve(data, segments, workers, progress);
        Partition partition = solution.partition();
        return new CriteriaBuilder(partition)
                .squares(SumsOfSquares.of(data, partition))
                .silhouette(() -> Silhouette.of(data, partition, settings.seed(), workers, progress))
                .centres(solution.meansInOriginalUnits())
                .likelihood(solution.criteria(), solution.memberships())
                .search(solution.finalists(), solution.agreeingFinalists(), solution.converged(), solution.spurious())
                .found(model(solution), solution.memberships());
    }

    @Override
    public ResampleClusterer forResamples() {
        return mixture.forResamples(data);
    }

    @Override
    public LongFunction<StabilityByChance.Permuted> permutations() {
        return mixture.permutationsOf(data);
    }

    private static FittedModel model(GaussianMixtureSolution solution) {
        List<List<List<Double>>> covariances = IntStream.range(0, solution.components())
                .mapToObj(component -> Numbers.rows(solution.covariance(component)))
                .toList();
        return FittedModel.ofComponents(
                Numbers.list(solution.shares()), Numbers.rows(solution.meansInOriginalUnits()), covariances);
    }
}
