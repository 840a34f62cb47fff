package org.waymark.segmentation.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.segmentation.api.Estimate;
import org.waymark.statistics.descriptive.FrequencyTable;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.multiplicity.PValueAdjustment;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;
import org.waymark.survey.api.Variable.Category;

/** Sets one segment against another, variable by variable. */
public final class ContrastBuilder {

    private final Sample sample;
    private final int[] sides;

    /**
     * @param labels segment of each respondent, from 0
     * @param segments how many segments there are
     * @param weights of each respondent; null when all count the same
     * @param first index of a segment, from 0
     * @param second index of another
     */
    public ContrastBuilder(int[] labels, int segments, double[] weights, int first, int second) {
        this.sample = new Sample(labels, segments, weights);
        this.sides = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            sides[i] = labels[i] == first ? 0 : labels[i] == second ? 1 : FrequencyTable.MISSING;
        }
    }

    /** All contrasts that can be made, the largest effect first; those of descriptors with Holm's correction. */
    public List<SegmentContrast> build(List<Column> basis, List<Column> descriptors) {
        var contrasts = new ArrayList<SegmentContrast>();
        basis.forEach(column -> add(contrasts, column, true));
        descriptors.forEach(column -> add(contrasts, column, false));
        double[] p = contrasts.stream()
                .mapToDouble(contrast -> contrast.p() == null ? Double.NaN : contrast.p())
                .toArray();
        double[] holm = PValueAdjustment.HOLM.adjust(p);
        double[] discovery = PValueAdjustment.BENJAMINI_HOCHBERG.adjust(p);
        for (int i = 0; i < p.length; i++) {
            if (!Double.isNaN(p[i])) {
                contrasts.set(i, contrasts.get(i).corrected(holm[i], discovery[i]));
            }
        }
        contrasts.sort(Comparator.comparingDouble(
                contrast -> -Math.abs(contrast.effect().value())));
        return List.copyOf(contrasts);
    }

    /** Of two categories one is enough: the other says the same. */
    private void add(List<SegmentContrast> contrasts, Column column, boolean basis) {
        Variable variable = column.variable();
        if (variable.measurement() == Measurement.BINARY) {
            add(contrasts, variable, null, basis, ShareContrast.of(sample, column.values(), 1, sides));
        } else if (variable.measurement().isCategorical() && !basis) {
            List<Category> categories = variable.categories();
            int shown = categories.size() == 2 ? 1 : categories.size();
            for (int c = 0; c < shown; c++) {
                String label = categories.get(c).label();
                add(contrasts, variable, label, false, ShareContrast.of(sample, column.values(), c, sides));
            }
        } else {
            add(contrasts, variable, null, basis, MeanContrast.of(sample, column.values(), sides));
        }
    }

    private static void add(
            List<SegmentContrast> contrasts, Variable variable, String category, boolean basis, Contrast contrast) {
        if (contrast == null) {
            return;
        }
        boolean share = contrast instanceof ShareContrast;
        int both = contrast.firstBase() + contrast.secondBase();
        contrasts.add(new SegmentContrast(
                variable.code(),
                variable.label(),
                category,
                variable.wording(),
                basis,
                share,
                estimate(contrast.first(), contrast.firstBase()),
                estimate(contrast.second(), contrast.secondBase()),
                estimate(contrast.difference(), both),
                share ? "H" : "D",
                estimate(contrast.effectInterval(), both),
                basis ? null : contrast.pValue(),
                null,
                null));
    }

    private static Estimate estimate(Interval interval, int base) {
        return new Estimate(interval.estimate(), interval.lower(), interval.upper(), base);
    }
}
