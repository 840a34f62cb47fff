package org.waymark.segmentation.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.waymark.segmentation.api.Estimate;
import org.waymark.segmentation.api.Marker;
import org.waymark.statistics.multiplicity.PValueAdjustment;

/**
 * Which segments stand out on a variable.
 *
 * <p>On a descriptor a segment is compared with all others together. It is marked when the difference is significant at
 * 5 % after Holm's correction for the number of segments, and large enough to matter: at least what Cohen calls a small
 * effect (h or d of 0.2); with weights, both are weighted. On a basis variable a test would only find what the clustering put there, so the size alone
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
        double spread = sample.deviation(values);
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
        return ofContrasts(sample, segment -> ShareContrast.of(sample, values, hit, sample.sides(segment)));
    }

    static List<Marker> ofMeans(Sample sample, double[] values) {
        return ofContrasts(sample, segment -> MeanContrast.of(sample, values, sample.sides(segment)));
    }

    /** @param contrasts each segment against all others together; null where there is too little to compare */
    private static List<Marker> ofContrasts(Sample sample, IntFunction<Contrast> contrasts) {
        double[] p = new double[sample.segments()];
        double[] effects = new double[sample.segments()];
        Arrays.fill(p, Double.NaN);
        for (int segment = 0; segment < p.length; segment++) {
            Contrast contrast = contrasts.apply(segment);
            if (contrast != null) {
                p[segment] = contrast.pValue();
                effects[segment] = contrast.effect();
            }
        }
        return marks(p, effects);
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
