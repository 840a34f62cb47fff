package org.waymark.segmentation.segment;

import org.waymark.statistics.descriptive.ContingencyTable;

/**
 * Where a table of segments and categories departs from what independence would lead to: adjusted standardised residuals
 * (Haberman 1973), with weights those of the weighted table at the sample's effective size (Kish 1965).
 */
final class Residuals {

    private final ContingencyTable table;

    private Residuals(ContingencyTable table) {
        this.table = table;
    }

    /**
     * @param values category of each respondent from 0, NaN where missing
     * @param categories how many there are
     */
    static Residuals of(Sample sample, double[] values, int categories) {
        double[][] counts = new double[sample.segments()][categories];
        int[] rows = sample.rows(sample.counted(values), Sample.ALL);
        double total = 0;
        for (int row : rows) {
            double weight = sample.isWeighted() ? sample.weights()[row] : 1;
            counts[sample.labels()[row]][(int) values[row]] += weight;
            total += weight;
        }
        if (total > 0) {
            double scale = sample.effectiveSize(rows) / total;
            for (double[] line : counts) {
                for (int c = 0; c < line.length; c++) {
                    line[c] *= scale;
                }
            }
        }
        return new Residuals(ContingencyTable.of(counts));
    }

    /** Null where a line is empty or holds everybody. */
    Double of(int segment, int category) {
        double row = table.rowTotal(segment);
        double column = table.columnTotal(category);
        double total = table.total();
        if (row == 0 || column == 0 || row == total || column == total) {
            return null;
        }
        double expected = table.expected(segment, category);
        double residual = (table.count(segment, category) - expected)
                / Math.sqrt(expected * (1 - row / total) * (1 - column / total));
        return Double.isFinite(residual) ? residual : null;
    }
}
