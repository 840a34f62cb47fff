package org.waymark.segmentation.method;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.clustering.criteria.Silhouette;
import org.waymark.clustering.criteria.SumsOfSquares;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmedoids.GowerDissimilarity;
import org.waymark.clustering.kmedoids.Measure;
import org.waymark.clustering.kmedoids.MixedData;
import org.waymark.clustering.kmedoids.MixedVariable;
import org.waymark.clustering.latentclass.LatentClassAnalysis;
import org.waymark.clustering.latentclass.LatentClassSolution;
import org.waymark.clustering.latentclass.RowsWithCovariates;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.WeightedRows;
import org.waymark.clustering.stability.ResampleClusterer;
import org.waymark.clustering.stability.StabilityByChance;
import org.waymark.survey.api.ResponseMatrix.Column;

/** Segments as classes within which answers are independent; every answer is a category of its own. */
final class LatentClassMethod implements Method {

    private static final String AS_LEVEL = "level";

    private final MethodData all;
    private final List<double[]> items;
    private final PreparedData data;
    private final Optional<Covariates> covariates;
    private final Optional<RowsWithCovariates> rowsWithCovariates;
    private final Completeness completeness;
    private final MethodSettings settings;

    LatentClassMethod(MethodData all, MethodSettings settings) {
        this.all = all;
        this.settings = settings;
        this.items = items();
        this.data = Preparation.withDefaults()
                .with(settings.missing().equals("omit") ? MissingValues.OMIT : MissingValues.OBSERVED)
                .prepare(all.matrix(items.stream()));
        this.covariates = all.covariates().isEmpty() ? Optional.empty() : Optional.of(Covariates.of(all.covariates()));
        this.rowsWithCovariates = covariates.map(known -> RowsWithCovariates.of(data, known.matrix()));
        this.completeness = Completeness.of(all, row -> rows().uniqueOf(row) >= 0);
    }

    @Override
    public WeightedRows rows() {
        return rowsWithCovariates.<WeightedRows>map(rows -> rows).orElse(data);
    }

    /** Covariates tell respondents apart, but not classes. */
    @Override
    public int mostSegments() {
        return data.weightedDistinct();
    }

    @Override
    public Completeness completeness() {
        return completeness;
    }

    @Override
    public Found solve(int segments, Workers workers, Progress progress) {
        LatentClassSolution solution = analysis().solve(data, segments, workers, progress);
        Partition partition = solution.partition();
        CriteriaBuilder criteria = new CriteriaBuilder(partition)
                .likelihood(solution.criteria(), solution.memberships())
                .silhouette(() -> Silhouette.of(matching(), weights(), partition, workers, progress))
                .search(solution.finalists(), solution.agreeingFinalists(), solution.converged(), false);
        if (all.isQuantitative() && !settings.missing().equals(AS_LEVEL)) {
            criteria.squares(SumsOfSquares.of(data, partition)).centres(data.meansInOriginalUnits(partition));
        }
        return criteria.found(model(solution), solution.memberships());
    }

    @Override
    public ResampleClusterer forResamples() {
        return rowsWithCovariates
                .map(RowsWithCovariates::forResamples)
                .orElseGet(() -> LatentClassAnalysis.forResamples(data));
    }

    @Override
    public LongFunction<StabilityByChance.Permuted> permutations() {
        return rowsWithCovariates
                .map(RowsWithCovariates::permutations)
                .orElseGet(() -> LatentClassAnalysis.permutationsOf(data));
    }

    private LatentClassAnalysis analysis() {
        LatentClassAnalysis usual = LatentClassAnalysis.withSeed(settings.seed());
        LatentClassAnalysis analysis = usual.with(usual.search().withStartsPerRound(settings.restarts()));
        return covariates.map(known -> analysis.withCovariates(known.matrix())).orElse(analysis);
    }

    /** Two respondents are as far apart as the share of items that they answer differently. */
    private GowerDissimilarity matching() {
        List<MixedVariable> variables = all.basis().stream()
                .map(column -> new MixedVariable(column.variable().label(), Measure.NOMINAL))
                .toList();
        return GowerDissimilarity.of(MixedData.of(variables, items.toArray(double[][]::new)));
    }

    private double[] weights() {
        return IntStream.range(0, data.rows()).mapToDouble(data::weight).toArray();
    }

    private FittedModel model(LatentClassSolution solution) {
        List<FittedModel.Answers> answers = IntStream.range(0, items.size())
                .mapToObj(item -> answers(solution, item))
                .toList();
        return FittedModel.ofClasses(
                Numbers.list(solution.shares()),
                answers,
                covariates.map(Covariates::names).orElse(null),
                solution.coefficients().map(Numbers::rows).orElse(null));
    }

    private FittedModel.Answers answers(LatentClassSolution solution, int item) {
        Column column = all.basis().get(item);
        List<Double> levels = Numbers.list(solution.levels(item));
        boolean asked = settings.missing().equals(AS_LEVEL)
                && levels.contains(unanswered(column.values()).orElse(Double.NaN));
        return new FittedModel.Answers(
                column.variable().code(),
                levels,
                asked ? levels.size() - 1 : null,
                Numbers.rows(solution.responseProbabilities(item)));
    }

    private List<double[]> items() {
        Stream<double[]> columns = all.basis().stream().map(Column::values);
        return settings.missing().equals(AS_LEVEL)
                ? columns.map(this::withLevel).toList()
                : columns.toList();
    }

    /** No answer becomes an answer of its own, except of those who answered nothing. */
    private double[] withLevel(double[] column) {
        OptionalDouble level = unanswered(column);
        if (level.isEmpty()) {
            return column;
        }
        return IntStream.range(0, column.length)
                .mapToDouble(
                        row -> Double.isNaN(column[row]) && answersAnything(row) ? level.getAsDouble() : column[row])
                .toArray();
    }

    private boolean answersAnything(int row) {
        return all.basis().stream().anyMatch(column -> !Double.isNaN(column.value(row)));
    }

    /** The value that stands for no answer: above all that were given; empty when nobody answered. */
    private static OptionalDouble unanswered(double[] column) {
        OptionalDouble largest =
                Arrays.stream(column).filter(value -> !Double.isNaN(value)).max();
        return largest.isPresent() ? OptionalDouble.of(Math.floor(largest.getAsDouble()) + 1) : largest;
    }
}
