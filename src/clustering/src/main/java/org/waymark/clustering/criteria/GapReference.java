package org.waymark.clustering.criteria;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.Scaling;
import org.waymark.clustering.random.SeededRandom;

/** Draws data without segments that fills the same box as prepared data. Immutable. */
final class GapReference {

    private final PreparedData data;
    /** Rows whose weights and missing values the rows drawn take over. */
    private final int[] rows;
    /** The axes of the box, variables × axes; null when they are the variables. */
    private final double[][] axes;

    private final double[] centre;
    private final double[] lowest;
    private final double[] range;

    private GapReference(PreparedData data, int[] rows, double[][] axes, double[] centre) {
        this.data = data;
        this.rows = rows;
        this.axes = axes;
        this.centre = centre;
        this.lowest = new double[centre.length];
        this.range = new double[centre.length];
    }

    /** A box along the variables, over the values observed. */
    static GapReference alongVariables(PreparedData data, int most) {
        GapReference reference = new GapReference(data, rows(data, most), null, new double[variables(data)]);
        reference.measureBox();
        return reference;
    }

    /** A box along the principal components, on which only complete rows have a place. */
    static GapReference alongComponents(PreparedData data, int most) {
        if (data.unique().hasMissing()) {
            throw new IllegalArgumentException("Principal components need complete rows, and some values are missing");
        }
        double[] mean = SumsOfSquares.of(
                        data, Partition.of(1, new int[data.source().rows()]))
                .centres()[0];
        EigenDecomposition decomposition = new EigenDecomposition(new Array2DRowRealMatrix(covariances(data, mean)));
        GapReference reference =
                new GapReference(data, rows(data, most), decomposition.getV().getData(), mean);
        reference.measureBox();
        return reference;
    }

    /** Rows drawn, each of the weight of a row of the data. */
    PreparedData draw(long seed) {
        SeededRandom random = new SeededRandom(seed);
        int variables = centre.length;
        double[] values = new double[rows.length * variables];
        double[] weights = new double[rows.length];
        double[] place = new double[variables];
        for (int row = 0; row < rows.length; row++) {
            weights[row] = data.source().weight(rows[row]);
            for (int axis = 0; axis < variables; axis++) {
                place[axis] = lowest[axis] + range[axis] * random.nextDouble();
            }
            for (int variable = 0; variable < variables; variable++) {
                boolean missing = Double.isNaN(data.source().value(rows[row], variable));
                values[row * variables + variable] = missing ? Double.NaN : value(variable, place);
            }
        }
        MissingValues missing = data.unique().hasMissing() ? MissingValues.OBSERVED : MissingValues.OMIT;
        return new Preparation(Scaling.NONE, missing)
                .prepare(DataMatrix.of(values, variables).withWeights(weights));
    }

    /** Weight of all rows of the data for one unit of weight of the rows drawn. */
    double expansion() {
        double drawn = Arrays.stream(rows).mapToDouble(data.source()::weight).sum();
        return data.unique().totalWeight() / drawn;
    }

    private double value(int variable, double[] place) {
        if (axes == null) {
            return place[variable];
        }
        double value = centre[variable];
        for (int axis = 0; axis < place.length; axis++) {
            value += axes[variable][axis] * place[axis];
        }
        return value;
    }

    private void measureBox() {
        double[] highest = new double[centre.length];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        Arrays.fill(highest, Double.NEGATIVE_INFINITY);
        for (int row = 0; row < data.unique().weightedCount(); row++) {
            double[] values = data.unique().copyRows(row);
            for (int axis = 0; axis < centre.length; axis++) {
                double at = axes == null ? values[axis] : along(axis, values);
                if (!Double.isNaN(at)) {
                    lowest[axis] = Math.min(lowest[axis], at);
                    highest[axis] = Math.max(highest[axis], at);
                }
            }
        }
        Arrays.setAll(range, axis -> highest[axis] > lowest[axis] ? highest[axis] - lowest[axis] : 0);
    }

    private double along(int axis, double[] values) {
        double at = 0;
        for (int variable = 0; variable < values.length; variable++) {
            at += axes[variable][axis] * (values[variable] - centre[variable]);
        }
        return at;
    }

    private static double[][] covariances(PreparedData data, double[] mean) {
        int variables = mean.length;
        double[][] covariances = new double[variables][variables];
        for (int row = 0; row < data.unique().weightedCount(); row++) {
            double[] values = data.unique().copyRows(row);
            double share = data.unique().weight(row) / data.unique().totalWeight();
            for (int first = 0; first < variables; first++) {
                for (int second = 0; second <= first; second++) {
                    covariances[first][second] +=
                            share * (values[first] - mean[first]) * (values[second] - mean[second]);
                    covariances[second][first] = covariances[first][second];
                }
            }
        }
        return covariances;
    }

    private static int[] rows(PreparedData data, int most) {
        int[] all = data.weightedRows();
        int size = Math.min(all.length, most);
        return IntStream.range(0, size)
                .map(draw -> all[(int) ((draw + 0.5) * all.length / size)])
                .toArray();
    }

    private static int variables(PreparedData data) {
        return data.unique().variables();
    }
}
