package org.waymark.segmentation.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.waymark.segmentation.api.DifferenceTest;
import org.waymark.segmentation.api.Estimate;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.multiplicity.PValueAdjustment;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;
import org.waymark.survey.api.Variable.Category;

/** Lays descriptors over the segments of a solution: tests, effects, residuals. */
public final class OverlayBuilder {

    private final Sample sample;
    private final RatingTest ratings;

    /**
     * @param labels segment of each respondent, from 0; every segment has respondents
     * @param segments how many segments there are
     * @param weights of each respondent; null when all count the same
     * @param ratings how ratings are compared
     */
    public OverlayBuilder(int[] labels, int segments, double[] weights, RatingTest ratings) {
        this.sample = new Sample(labels, segments, weights);
        this.ratings = ratings;
    }

    /**
     * The descriptors, those first of whose variance the segments explain most, and last those that could not be
     * tested.
     */
    public List<Overlay> build(List<Column> descriptors) {
        List<Tested> tested = descriptors.stream()
                .map(column -> Difference.of(sample, column, ratings))
                .toList();
        double[] p = tested.stream()
                .mapToDouble(one -> one == null ? Double.NaN : one.test().p())
                .toArray();
        double[] holm = PValueAdjustment.HOLM.adjust(p);
        double[] discovery = PValueAdjustment.BENJAMINI_HOCHBERG.adjust(p);
        return IntStream.range(0, p.length)
                .mapToObj(i -> overlay(descriptors.get(i), tested.get(i), holm[i], discovery[i]))
                .sorted(Comparator.comparing((Overlay overlay) -> overlay.test() == null)
                        .thenComparing(
                                Comparator.comparingDouble(Overlay::explained).reversed()))
                .toList();
    }

    private Overlay overlay(Column column, Tested tested, double holm, double discovery) {
        Variable variable = column.variable();
        DifferenceTest test = tested == null ? null : tested.test().corrected(holm);
        return new Overlay(
                variable.code(),
                variable.label(),
                variable.question(),
                variable.wording(),
                variable.measurement(),
                sample.rows(column.values(), Sample.ALL).length,
                test,
                tested == null ? null : discovery,
                tested == null ? null : estimate(tested.effect(), sample.rows(column.values(), Sample.ALL).length),
                tested == null ? null : tested.reason(),
                tested == null
                        ? List.of()
                        : tested.beside().stream()
                                .map(other -> other.corrected(other.p()))
                                .toList(),
                rows(column));
    }

    private List<Overlay.Row> rows(Column column) {
        Variable variable = column.variable();
        if (variable.measurement() == Measurement.BINARY) {
            var residuals = Residuals.of(sample, column.values(), 2);
            return List.of(share(column.values(), 1, null, null, residuals));
        }
        if (variable.measurement().isCategorical()) {
            List<Category> categories = variable.categories();
            var residuals = Residuals.of(sample, column.values(), categories.size());
            return IntStream.range(0, categories.size())
                    .mapToObj(c -> share(
                            column.values(),
                            c,
                            categories.get(c).code(),
                            categories.get(c).label(),
                            residuals))
                    .toList();
        }
        return List.of(
                row("MEAN", segment -> sample.mean(column.values(), segment)),
                row("MEDIAN", segment -> sample.median(column.values(), segment)));
    }

    private Overlay.Row share(double[] values, int category, String code, String label, Residuals residuals) {
        var bySegment = new ArrayList<Double>();
        for (int segment = 0; segment < sample.segments(); segment++) {
            bySegment.add(residuals.of(segment, category));
        }
        return new Overlay.Row(
                "SHARE",
                code,
                label,
                sample.share(values, category, Sample.ALL),
                eachSegment(segment -> sample.share(values, category, segment)),
                bySegment);
    }

    private Overlay.Row row(String kind, IntFunction<Estimate> estimate) {
        return new Overlay.Row(kind, null, null, estimate.apply(Sample.ALL), eachSegment(estimate), List.of());
    }

    private List<Estimate> eachSegment(IntFunction<Estimate> estimate) {
        return IntStream.range(0, sample.segments()).mapToObj(estimate).toList();
    }

    private static Estimate estimate(Interval interval, int base) {
        return new Estimate(interval.estimate(), interval.lower(), interval.upper(), base);
    }
}
