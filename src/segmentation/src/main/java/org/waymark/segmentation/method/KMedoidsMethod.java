package org.waymark.segmentation.method;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import org.waymark.clustering.criteria.Silhouette;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmedoids.DistinctRows;
import org.waymark.clustering.kmedoids.GowerDissimilarity;
import org.waymark.clustering.kmedoids.KMedoids;
import org.waymark.clustering.kmedoids.Measure;
import org.waymark.clustering.kmedoids.MedoidSolution;
import org.waymark.clustering.kmedoids.MixedData;
import org.waymark.clustering.kmedoids.MixedVariable;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.WeightedRows;
import org.waymark.clustering.stability.ResampleClusterer;
import org.waymark.clustering.stability.StabilityByChance;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix.Column;

/** Segments as typical respondents, with those most like each, on variables of any kind. */
final class KMedoidsMethod implements Method {

    private final MixedData data;
    private final DistinctRows rows;
    private final GowerDissimilarity gower;
    private final Completeness completeness;
    private final MethodSettings settings;

    KMedoidsMethod(MethodData data, MethodSettings settings) {
        this.settings = settings;
        this.data = mixed(data);
        this.rows = DistinctRows.of(this.data);
        this.gower = GowerDissimilarity.of(this.data);
        this.completeness = Completeness.of(data, settings.dontKnow(), row -> rows.uniqueOf(row) >= 0);
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
        KMedoids search = KMedoids.withSeed(settings.seed()).withRestarts(settings.restarts());
        MedoidSolution solution = search.solve(data, segments, workers, progress);
        double ofOneSegment =
                search.withRestarts(1).solve(data, 1, workers, progress).cost();
        List<Integer> medoids = Arrays.stream(solution.medoids()).boxed().toList();
        return measured(solution.partition(), workers, progress)
                .cost(solution.cost(), ofOneSegment)
                .search(solution.starts(), solution.agreeingStarts(), true, false)
                .found(FittedModel.ofMedoids(medoids), null);
    }

    /** The criteria of segments, whatever found them, as they are by dissimilarity. */
    CriteriaBuilder measured(Partition partition, Workers workers, Progress progress) {
        return new CriteriaBuilder(partition)
                .silhouette(() -> Silhouette.of(gower, data.weights(), partition, workers, progress));
    }

    @Override
    public ResampleClusterer forResamples() {
        return KMedoids.forResamples(data, rows);
    }

    @Override
    public LongFunction<StabilityByChance.Permuted> permutations() {
        return KMedoids.permutationsOf(data);
    }

    private MixedData mixed(MethodData all) {
        List<MixedVariable> variables = all.basis().stream()
                .map(column -> new MixedVariable(
                        column.variable().label(), measure(column.variable().measurement())))
                .toList();
        double[][] columns = all.basis().stream().map(Column::values).toArray(double[][]::new);
        MixedData mixed = MixedData.of(variables, settings.missing().equals("omit") ? complete(columns) : columns);
        return all.weights().map(mixed::withWeights).orElse(mixed);
    }

    /** Rows in which a value is missing lose the others, and so are left out. */
    private static double[][] complete(double[][] columns) {
        double[][] kept = Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
        for (int row = 0; row < columns[0].length; row++) {
            int number = row;
            if (Arrays.stream(columns).anyMatch(column -> Double.isNaN(column[number]))) {
                Arrays.stream(kept).forEach(column -> column[number] = Double.NaN);
            }
        }
        return kept;
    }

    private Measure measure(Measurement measurement) {
        return switch (measurement) {
            case BINARY -> settings.options().sharedYes() ? Measure.ASYMMETRIC : Measure.NOMINAL;
            case NOMINAL -> Measure.NOMINAL;
            case ORDINAL -> Measure.ORDINAL;
            case RATING, NUMERIC -> Measure.NUMERIC;
            case TEXT -> throw new IllegalArgumentException("Words cannot be compared");
        };
    }
}
