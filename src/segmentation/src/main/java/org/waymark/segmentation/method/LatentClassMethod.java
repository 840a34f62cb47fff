package org.waymark.segmentation.method;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
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

    static final String AS_LEVEL = "level";

    private final MethodData all;
    private final List<ItemLevels> items;
    private final PreparedData data;
    private final Optional<Covariates> covariates;
    private final Optional<RowsWithCovariates> rowsWithCovariates;
    private final Completeness completeness;
    private final MethodSettings settings;

    LatentClassMethod(MethodData all, MethodSettings settings) {
        this.all = all;
        this.settings = settings;
        this.items = all.basis().stream()
                .map(column -> ItemLevels.of(column, settings, this::answersAnything))
                .toList();
        this.data = Preparation.withDefaults()
                .with(settings.missing().equals("omit") ? MissingValues.OMIT : MissingValues.OBSERVED)
                .prepare(all.matrix(items.stream().map(ItemLevels::values)));
        this.covariates = all.covariates().isEmpty() ? Optional.empty() : Optional.of(Covariates.of(all.covariates()));
        this.rowsWithCovariates = covariates.map(known -> RowsWithCovariates.of(data, known.matrix()));
        this.completeness = Completeness.of(all, settings.dontKnow(), row -> rows().uniqueOf(row) >= 0);
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
        if (all.isQuantitative()
                && !settings.missing().equals(AS_LEVEL)
                && items.stream().allMatch(ItemLevels::areGiven)) {
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
        return GowerDissimilarity.of(
                MixedData.of(variables, items.stream().map(ItemLevels::values).toArray(double[][]::new)));
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
        return new FittedModel.Answers(
                column.variable().code(),
                levels,
                number(levels, items.get(item).unanswered()),
                number(levels, items.get(item).dontKnow()),
                Numbers.rows(solution.responseProbabilities(item)));
    }

    private static Integer number(List<Double> levels, OptionalDouble level) {
        int number = level.isPresent() ? levels.indexOf(level.getAsDouble()) : -1;
        return number < 0 ? null : number;
    }

    private boolean answersAnything(int row) {
        return all.basis().stream().anyMatch(column -> !settings.dontKnow().isMissing(column.value(row)));
    }
}
