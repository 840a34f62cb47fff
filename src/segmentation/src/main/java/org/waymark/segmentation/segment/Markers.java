package org.waymark.segmentation.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.waymark.segmentation.api.Estimate;
import org.waymark.segmentation.api.Marker;
import org.waymark.statistics.descriptive.Moments;
import org.waymark.statistics.effect.CohensD;
import org.waymark.statistics.effect.CohensH;
import org.waymark.statistics.multiplicity.PValueAdjustment;
import org.waymark.statistics.test.TwoProportionZ;
import org.waymark.statistics.test.WelchT;

/**
 * Which segments stand out on a variable.
 *
 * <p>On a descriptor a segment is compared with all others together. It is marked when the difference is significant at
 * 5 % after Holm's correction for the number of segments, and large enough to matter: at least what Cohen calls a small
 * effect (h or d of 0.2). On a basis variable a test would only find what the clustering put there, so the size alone
 * decides: a share that deviates from the total by more than 0.25, or by more than half of the total (Dolnicar, Grün and
 * Leisch 2018, Market Segmentation Analysis, chapter 8); a mean that deviates by more than half a standard deviation.
 */
final class Markers {

    private static final double LEVEL = 0.05;
    private static final double SMALL_EFFECT = 0.2;
    private static final double ABSOLUTE = 0.25;
    private static final double RELATIVE = 0.5;
    private static final double DEVIATIONS = 0.5;

    private Markers() {}

    static List<Marker> none(int segments) {
        return Collections.nCopies(segments, Marker.NONE);
    }

    static List<Marker> ofBasisShares(Estimate total, List<Estimate> bySegment) {
        return bySegment.stream()
                .map(segment -> {
                    if (segment.value() == null || total.value() == null) {
                        return Marker.NONE;
                    }
                    double difference = segment.value() - total.value();
                    boolean stands = Math.abs(difference) > ABSOLUTE
                            || Math.abs(difference) > RELATIVE * total.value() && total.value() > 0;
                    return mark(stands, difference);
                })
                .toList();
    }

    static List<Marker> ofBasisMeans(Sample sample, double[] values, Estimate total, List<Estimate> bySegment) {
        double[] present = Sample.pick(values, sample.rows(values, Sample.ALL));
        double spread = present.length < 2 ? 0 : Moments.of(present).standardDeviation();
        return bySegment.stream()
                .map(segment -> {
                    if (segment.value() == null || spread == 0) {
                        return Marker.NONE;
                    }
                    double difference = segment.value() - total.value();
                    return mark(Math.abs(difference) > DEVIATIONS * spread, difference);
                })
                .toList();
    }

    /** @param hit the value whose share is compared */
    static List<Marker> ofShares(Sample sample, double[] values, double hit) {
        double[] p = new double[sample.segments()];
        double[] effects = new double[sample.segments()];
        Arrays.fill(p, Double.NaN);
        int[] hits = new int[sample.segments()];
        int[] sizes = new int[sample.segments()];
        int allHits = 0;
        int all = 0;
        for (int row : sample.rows(values, Sample.ALL)) {
            sizes[sample.labels()[row]]++;
            all++;
            if (values[row] == hit) {
                hits[sample.labels()[row]]++;
                allHits++;
            }
        }
        for (int s = 0; s < sample.segments(); s++) {
            int rest = all - sizes[s];
            if (sizes[s] > 0 && rest > 0) {
                p[s] = TwoProportionZ.of(hits[s], sizes[s], allHits - hits[s], rest)
                        .pValue();
                effects[s] = CohensH.of((double) hits[s] / sizes[s], (double) (allHits - hits[s]) / rest);
            }
        }
        return marks(p, effects);
    }

    static List<Marker> ofMeans(Sample sample, double[] values) {
        double[] p = new double[sample.segments()];
        double[] effects = new double[sample.segments()];
        Arrays.fill(p, Double.NaN);
        for (int s = 0; s < sample.segments(); s++) {
            double[] inside = Sample.pick(values, sample.rows(values, s));
            double[] outside = outside(sample, values, s);
            if (inside.length > 1 && outside.length > 1 && spread(inside) + spread(outside) > 0) {
                p[s] = WelchT.of(inside, outside).pValue();
                effects[s] = CohensD.of(inside, outside).value();
            }
        }
        return marks(p, effects);
    }

    private static double spread(double[] values) {
        return Moments.of(values).sumOfSquares();
    }

    private static double[] outside(Sample sample, double[] values, int segment) {
        int[] rows = Arrays.stream(sample.rows(values, Sample.ALL))
                .filter(row -> sample.labels()[row] != segment)
                .toArray();
        return Sample.pick(values, rows);
    }

    private static List<Marker> marks(double[] p, double[] effects) {
        double[] adjusted = PValueAdjustment.HOLM.adjust(p);
        var markers = new ArrayList<Marker>();
        for (int s = 0; s < p.length; s++) {
            boolean stands = adjusted[s] < LEVEL && Math.abs(effects[s]) >= SMALL_EFFECT;
            markers.add(mark(stands, effects[s]));
        }
        return markers;
    }

    private static Marker mark(boolean stands, double difference) {
        if (!stands) {
            return Marker.NONE;
        }
        return difference > 0 ? Marker.HIGHER : Marker.LOWER;
    }
}
