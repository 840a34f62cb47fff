package org.waymark.segmentation.segment;

import java.util.Arrays;
import org.waymark.segmentation.api.DifferenceTest;
import org.waymark.statistics.descriptive.ContingencyTable;
import org.waymark.statistics.descriptive.FrequencyTable;
import org.waymark.statistics.effect.CramersV;
import org.waymark.statistics.test.ChiSquare;
import org.waymark.statistics.test.FisherExact;
import org.waymark.statistics.test.RaoScott;
import org.waymark.statistics.test.SimulatedChiSquare;

/**
 * Do the categories fall differently on the segments? Pearson's chi-square; where expected counts are small, Fisher's
 * exact test for two by two and a dealt-out reference for larger tables; with weights Rao and Scott's correction.
 */
final class CategoryDifference {

    private static final int DEALT_TABLES = 9_999;
    private static final long SEED = 1;

    private CategoryDifference() {}

    /**
     * @param values category of each respondent from 0, NaN where missing
     * @param categories how many there are
     * @return null when fewer than two segments or two categories are left to compare
     */
    static Tested of(Sample sample, double[] values, int categories) {
        int[] columns = codes(sample, values);
        int[] rows = sample.labels().clone();
        ContingencyTable counts = ContingencyTable.ofCodes(rows, sample.segments(), columns, categories);
        if (counts.total() < 2) {
            return null;
        }
        ContingencyTable table = counts.withoutEmptyLines();
        if (table.rows() < 2 || table.columns() < 2) {
            return null;
        }
        if (!sample.isWeighted()) {
            return unweighted(table);
        }
        try {
            return weighted(filled(rows, counts, true), filled(columns, counts, false), table, sample.weights());
        } catch (IllegalArgumentException tooManyEmptyCells) {
            return null;
        }
    }

    /** The category of each respondent; missing for those who do not count. */
    static int[] codes(Sample sample, double[] values) {
        int[] codes = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            boolean counts = !sample.isWeighted() || sample.weights()[i] > 0;
            codes[i] = Double.isNaN(values[i]) || !counts ? FrequencyTable.MISSING : (int) values[i];
        }
        return codes;
    }

    private static Tested unweighted(ContingencyTable table) {
        ChiSquare chiSquare = ChiSquare.of(table);
        CramersV v = CramersV.of(chiSquare);
        boolean reliable = chiSquare.isReliable();
        String name = "CHI_SQUARE";
        double p = chiSquare.pValue();
        boolean exact = !reliable && table.total() <= SimulatedChiSquare.LARGEST;
        if (exact && table.rows() == 2 && table.columns() == 2) {
            name = "FISHER";
            p = FisherExact.of(table).pValue();
        } else if (exact) {
            name = "DEALT_CHI_SQUARE";
            p = SimulatedChiSquare.of(table, DEALT_TABLES, SEED).pValue();
        }
        var test = new DifferenceTest(
                name,
                chiSquare.statistic(),
                chiSquare.degreesOfFreedom(),
                null,
                p,
                Double.NaN,
                "CRAMERS_V",
                v.biasCorrected(),
                reliable || exact);
        return Tested.of(
                test,
                Tested.around(v.biasCorrected(), v.interval(Sample.CONFIDENCE)),
                reliable ? TestReason.CATEGORIES : TestReason.SMALL_COUNTS);
    }

    /** V of the weighted table, as precise as a sample smaller by the mean design effect. */
    private static Tested weighted(int[] rows, int[] columns, ContingencyTable table, double[] weights) {
        RaoScott test = RaoScott.of(rows, table.rows(), columns, table.columns(), weights);
        double deff = Math.max(test.meanDesignEffect(), Double.MIN_NORMAL);
        var v = new CramersV(
                test.uncorrected() / deff, Math.max(2, table.total() / deff), table.rows(), table.columns());
        boolean reliable = ChiSquare.of(table).isReliable();
        return Tested.of(
                new DifferenceTest(
                        "RAO_SCOTT",
                        test.statistic(),
                        test.numeratorDegreesOfFreedom(),
                        test.denominatorDegreesOfFreedom(),
                        test.pValue(),
                        Double.NaN,
                        "CRAMERS_V",
                        v.biasCorrected(),
                        reliable),
                Tested.around(v.biasCorrected(), v.interval(Sample.CONFIDENCE)),
                reliable ? TestReason.CATEGORIES : TestReason.SMALL_COUNTS);
    }

    /** Numbers the lines anew without those that are empty. */
    private static int[] filled(int[] codes, ContingencyTable counts, boolean ofRows) {
        int lines = ofRows ? counts.rows() : counts.columns();
        int[] numbers = new int[lines];
        int next = 0;
        for (int line = 0; line < lines; line++) {
            double total = ofRows ? counts.rowTotal(line) : counts.columnTotal(line);
            numbers[line] = total > 0 ? next++ : FrequencyTable.MISSING;
        }
        return Arrays.stream(codes)
                .map(code -> code == FrequencyTable.MISSING ? code : numbers[code])
                .toArray();
    }
}
