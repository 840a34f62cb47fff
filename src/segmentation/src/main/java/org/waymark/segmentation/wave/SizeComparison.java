package org.waymark.segmentation.wave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.waymark.segmentation.api.Estimate;
import org.waymark.segmentation.wave.WaveComparison.Change;
import org.waymark.segmentation.wave.WaveComparison.Test;
import org.waymark.statistics.descriptive.ContingencyTable;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.NewcombeInterval;
import org.waymark.statistics.multiplicity.PValueAdjustment;
import org.waymark.statistics.test.ChiSquare;
import org.waymark.statistics.test.RaoScott;
import org.waymark.statistics.test.TwoProportionZ;

/**
 * The sizes of segments then and now: two independent samples, each segment tested against all others (z test of two
 * proportions; Rao and Scott's test with weights), with Newcombe's interval of the difference.
 */
final class SizeComparison {

    private final TypedPeople earlier;
    private final TypedPeople later;
    private final int places;

    SizeComparison(TypedPeople earlier, TypedPeople later) {
        this.earlier = earlier;
        this.later = later;
        this.places = earlier.segments() + 1;
    }

    /** The segments in their order, and then “cannot tell”. */
    List<Change> changes() {
        double[] p = IntStream.range(0, places).mapToDouble(this::p).toArray();
        double[] adjusted = PValueAdjustment.HOLM.adjust(p);
        var changes = new ArrayList<Change>();
        for (int place = 0; place < places; place++) {
            Interval before = earlier.share(place);
            Interval now = later.share(place);
            changes.add(new Change(
                    estimate(before, earlier.people()),
                    estimate(now, later.people()),
                    estimate(NewcombeInterval.of(now, before), later.people()),
                    known(p[place]),
                    known(adjusted[place])));
        }
        return changes;
    }

    /** Whether the sizes differ at all; null when everybody is in one place. */
    Test all() {
        int[] used = IntStream.range(0, places)
                .filter(place -> earlier.count(place) + later.count(place) > 0)
                .toArray();
        if (used.length < 2) {
            return null;
        }
        if (isWeighted()) {
            int[] position = new int[places];
            IntStream.range(0, used.length).forEach(each -> position[used[each]] = each);
            return weighted(place -> position[place], used.length);
        }
        ChiSquare test = ChiSquare.of(ContingencyTable.of(new double[][] {counts(earlier, used), counts(later, used)}));
        return new Test(test.statistic(), test.degreesOfFreedom(), null, test.pValue());
    }

    private static double[] counts(TypedPeople people, int[] places) {
        return Arrays.stream(places).mapToDouble(people::count).toArray();
    }

    /** NaN where nobody, or everybody, is in that place. */
    private double p(int place) {
        int there = earlier.count(place) + later.count(place);
        if (there == 0 || there == earlier.people() + later.people()) {
            return Double.NaN;
        }
        if (isWeighted()) {
            Test test = weighted(each -> each == place ? 1 : 0, 2);
            return test == null ? Double.NaN : test.p();
        }
        return TwoProportionZ.of(later.count(place), later.people(), earlier.count(place), earlier.people())
                .pValue();
    }

    private boolean isWeighted() {
        return earlier.weights() != null || later.weights() != null;
    }

    /** Null when the weights leave nothing to test. */
    private Test weighted(IntUnaryOperator column, int columns) {
        int people = earlier.people() + later.people();
        int[] waves = new int[people];
        Arrays.fill(waves, earlier.people(), people, 1);
        int[] where = IntStream.concat(Arrays.stream(earlier.places()), Arrays.stream(later.places()))
                .map(column)
                .toArray();
        double[] weights = new double[people];
        fill(weights, 0, earlier);
        fill(weights, earlier.people(), later);
        try {
            RaoScott test = RaoScott.of(waves, 2, where, columns, weights);
            return new Test(
                    test.statistic(),
                    test.numeratorDegreesOfFreedom(),
                    test.denominatorDegreesOfFreedom(),
                    test.pValue());
        } catch (IllegalArgumentException nobodyCounts) {
            return null;
        }
    }

    /** With mean 1 in each wave, so that both count as many people as answered. */
    private static void fill(double[] weights, int from, TypedPeople people) {
        double mean = people.weights() == null
                ? 1
                : Arrays.stream(people.weights()).average().orElse(1);
        for (int person = 0; person < people.people(); person++) {
            weights[from + person] = people.weights() == null ? 1 : people.weights()[person] / mean;
        }
    }

    static Estimate estimate(Interval interval, int base) {
        return new Estimate(interval.estimate(), interval.lower(), interval.upper(), base);
    }

    static Double known(double value) {
        return Double.isNaN(value) ? null : (Double) value;
    }
}
