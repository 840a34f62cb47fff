package org.waymark.segmentation.segment;

import java.util.Arrays;
import org.waymark.segmentation.api.DifferenceTest;
import org.waymark.statistics.descriptive.ContingencyTable;
import org.waymark.statistics.descriptive.FrequencyTable;
import org.waymark.statistics.descriptive.Groups;
import org.waymark.statistics.effect.CramersV;
import org.waymark.statistics.effect.VarianceExplained;
import org.waymark.statistics.test.ChiSquare;
import org.waymark.statistics.test.OneWayAnova;
import org.waymark.statistics.test.RaoScott;

/**
 * Whether the segments of a sample differ on a descriptor. Its p-value stands alone; the correction for all descriptors
 * together follows when all have been tested.
 */
final class Difference {

    private Difference() {}

    /**
     * Do the categories fall differently on the segments? Pearson's chi-square; with weights Rao and Scott's correction
     * of it.
     *
     * @param values category of each respondent from 0, NaN where missing
     * @param categories how many there are
     * @return null when fewer than two segments or two categories are left to compare
     */
    static DifferenceTest ofCategories(Sample sample, double[] values, int categories) {
        int[] codes = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            codes[i] = Double.isNaN(values[i]) ? FrequencyTable.MISSING : (int) values[i];
        }
        ContingencyTable counts = ContingencyTable.ofCodes(sample.labels(), sample.segments(), codes, categories);
        if (counts.total() == 0) {
            return null;
        }
        ContingencyTable table = counts.withoutEmptyLines();
        if (table.rows() < 2 || table.columns() < 2) {
            return null;
        }
        ChiSquare chiSquare = ChiSquare.of(table);
        double effect = CramersV.of(chiSquare).biasCorrected();
        boolean complete = table.rows() == sample.segments() && table.columns() == categories;
        if (sample.isWeighted() && complete) {
            RaoScott corrected = RaoScott.of(sample.labels(), sample.segments(), codes, categories, sample.weights());
            return new DifferenceTest(
                    "RAO_SCOTT",
                    corrected.statistic(),
                    corrected.numeratorDegreesOfFreedom(),
                    corrected.denominatorDegreesOfFreedom(),
                    corrected.pValue(),
                    Double.NaN,
                    "CRAMERS_V",
                    effect,
                    chiSquare.isReliable());
        }
        return new DifferenceTest(
                "CHI_SQUARE",
                chiSquare.statistic(),
                chiSquare.degreesOfFreedom(),
                null,
                chiSquare.pValue(),
                Double.NaN,
                "CRAMERS_V",
                effect,
                chiSquare.isReliable());
    }

    /**
     * Do the means differ? One-way analysis of variance. It takes no weights: with them it tests the respondents as
     * they came.
     *
     * @param values one per respondent, NaN where missing
     * @return null when there is too little to compare
     */
    static DifferenceTest ofMeans(Sample sample, double[] values) {
        double[][] groups = Groups.split(values, sample.labels(), sample.segments());
        double[][] filled =
                Arrays.stream(groups).filter(group -> group.length > 0).toArray(double[][]::new);
        long n = Arrays.stream(filled).mapToLong(group -> group.length).sum();
        if (filled.length < 2 || n <= filled.length || isConstant(filled)) {
            return null;
        }
        OneWayAnova anova = OneWayAnova.of(filled);
        if (Double.isInfinite(anova.statistic())) {
            return null;
        }
        boolean reliable = Arrays.stream(filled).allMatch(group -> group.length >= 2);
        return new DifferenceTest(
                "ANOVA",
                anova.statistic(),
                anova.betweenDegreesOfFreedom(),
                (double) anova.withinDegreesOfFreedom(),
                anova.pValue(),
                Double.NaN,
                "OMEGA_SQUARED",
                VarianceExplained.of(anova).omegaSquared(),
                reliable);
    }

    private static boolean isConstant(double[][] groups) {
        double first = groups[0][0];
        return Arrays.stream(groups).flatMapToDouble(Arrays::stream).allMatch(value -> value == first);
    }
}
