package org.waymark.portal.workspace.segmentation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.method.Criteria;
import org.waymark.segmentation.run.SolutionDetails;
import org.waymark.segmentation.run.Stability.Spread;

/**
 * All criteria that the method of a run has, side by side: a row each, a column for each number of segments.
 *
 * @param solutions the columns, by number of segments
 * @param rows the criteria
 */
public record CriteriaTable(List<SolutionDetails> solutions, List<Row> rows) implements Serializable {

    private static final String NONE = "–";

    /**
     * A criterion.
     *
     * @param name as it is called
     * @param help what it is and which way is better
     * @param cells a value for each number of segments
     */
    public record Row(String name, String help, List<Cell> cells) implements Serializable {

        boolean hasValues() {
            return cells.stream().anyMatch(cell -> !cell.text().equals(NONE));
        }
    }

    /**
     * A value.
     *
     * @param text how it is written; a dash when there is none
     * @param best whether it is the best of its row, where the best means something
     */
    public record Cell(String text, boolean best) implements Serializable {}

    static CriteriaTable of(Texts texts, List<SolutionDetails> solutions) {
        return new CriteriaTable(solutions, new Writer(texts, solutions).rows());
    }

    /** Which way a criterion is better, if its best value says anything. */
    private enum Better {
        HIGHER,
        LOWER,
        NEITHER
    }

    private static final class Writer {

        private final Texts texts;
        private final Numbers numbers;
        private final List<SolutionDetails> solutions;
        private final List<Row> rows = new ArrayList<>();

        Writer(Texts texts, List<SolutionDetails> solutions) {
            this.texts = texts;
            this.numbers = new Numbers(texts.locale());
            this.solutions = solutions;
        }

        List<Row> rows() {
            words(
                    "sizes",
                    each -> each.criteria().sizes().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(" · ")));
            add("stability", 2, Better.HIGHER, each -> resampled(each, stability -> stability.median()));
            add("weakest", 2, Better.HIGHER, each -> resampled(each, stability -> stability.weakestJaccard()));
            add("within", 2, Better.HIGHER, Writer::weakestWithin);
            add("across", 2, Better.NEITHER, Writer::weakestAcross);
            criterion("withinSumOfSquares", 1, Better.NEITHER, Criteria::withinSumOfSquares);
            criterion("cost", 1, Better.NEITHER, Criteria::cost);
            words("silhouette", this::silhouette);
            criterion("calinskiHarabasz", 1, Better.HIGHER, Criteria::calinskiHarabasz);
            words("gap", this::gap);
            likelihood("logLikelihood", 1, Better.NEITHER, Criteria.Likelihood::logLikelihood);
            likelihood("parameters", 0, Better.NEITHER, fit -> (double) fit.parameters());
            likelihood("bic", 1, Better.LOWER, Criteria.Likelihood::bic);
            likelihood("aic", 1, Better.LOWER, Criteria.Likelihood::aic);
            likelihood("icl", 1, Better.LOWER, Criteria.Likelihood::icl);
            likelihood("entropy", 2, Better.NEITHER, Criteria.Likelihood::entropyRSquared);
            criterion("reproducibility", 2, Better.HIGHER, Criteria::reproducibility);
            words("search", this::search);
            return rows.stream().filter(Row::hasValues).toList();
        }

        private void criterion(String key, int digits, Better better, Function<Criteria, Double> value) {
            add(key, digits, better, each -> value.apply(each.criteria()));
        }

        private void likelihood(String key, int digits, Better better, Function<Criteria.Likelihood, Double> value) {
            criterion(
                    key,
                    digits,
                    better,
                    criteria -> criteria.likelihood() == null ? null : value.apply(criteria.likelihood()));
        }

        private void add(String key, int digits, Better better, Function<SolutionDetails, Double> value) {
            List<Double> values = new ArrayList<>();
            solutions.forEach(each -> values.add(value.apply(each)));
            Double best = best(values, better);
            List<Cell> cells = values.stream()
                    .map(each -> each == null
                            ? new Cell(NONE, false)
                            : new Cell(numbers.decimal(each, digits), solutions.size() > 1 && each.equals(best)))
                    .toList();
            rows.add(row(key, cells));
        }

        private void words(String key, Function<SolutionDetails, String> words) {
            rows.add(row(
                    key,
                    solutions.stream()
                            .map(each -> new Cell(words.apply(each), false))
                            .toList()));
        }

        private Row row(String key, List<Cell> cells) {
            return new Row(
                    texts.get("segmentation.criterion." + key),
                    texts.get("segmentation.criterion." + key + ".help"),
                    cells);
        }

        private String silhouette(SolutionDetails each) {
            return plusMinus(
                    each.criteria().averageSilhouette(), each.criteria().silhouetteError(), 3);
        }

        private String gap(SolutionDetails each) {
            return each.gap() == null
                    ? NONE
                    : plusMinus(each.gap().gap(), each.gap().standardError(), 3);
        }

        private String plusMinus(Double value, Double error, int digits) {
            if (value == null) {
                return NONE;
            }
            String written = numbers.decimal(value, digits);
            return error == null ? written : written + " ± " + numbers.decimal(error, digits);
        }

        private String search(SolutionDetails each) {
            Criteria.Search search = each.criteria().search();
            return search == null
                    ? NONE
                    : texts.get("segmentation.criterion.search.of", search.agreeing(), search.starts());
        }

        private static Double resampled(
                SolutionDetails each, Function<org.waymark.segmentation.run.Stability, Double> value) {
            return each.stability() == null ? null : value.apply(each.stability());
        }

        private static Double weakestWithin(SolutionDetails each) {
            return each.stability() == null || each.stability().within() == null
                    ? null
                    : each.stability().within().stream()
                            .filter(Objects::nonNull)
                            .map(Spread::median)
                            .min(Double::compare)
                            .orElse(null);
        }

        private static Double weakestAcross(SolutionDetails each) {
            return each.lineage() == null
                    ? null
                    : each.lineage().stability().stream()
                            .filter(Objects::nonNull)
                            .min(Double::compare)
                            .orElse(null);
        }

        private static Double best(List<Double> values, Better better) {
            return switch (better) {
                case HIGHER ->
                    values.stream()
                            .filter(Objects::nonNull)
                            .max(Double::compare)
                            .orElse(null);
                case LOWER ->
                    values.stream()
                            .filter(Objects::nonNull)
                            .min(Double::compare)
                            .orElse(null);
                case NEITHER -> null;
            };
        }
    }
}
