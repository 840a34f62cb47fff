package org.waymark.clustering.preparation;

/**
 * Up to {@value #ROWS} neighbouring distinct rows, one array per variable. Column arrays that all start at the same
 * index are the shape in which HotSpot (17 to 21) turns loops over rows into vector instructions; loops over one flat
 * array at different offsets stay scalar, measured three times slower.
 */
public final class Tile {

    /** Rows of a full tile: 25 variables of it fit a first-level cache. */
    public static final int ROWS = 128;

    private final double[][] ownValues;
    private final double[][] ownObserved;
    private double[][] values;
    private double[][] observed;
    private byte[] codes;
    private int first;
    private int size;

    private Tile(double[][] ownValues, double[][] ownObserved) {
        this.ownValues = ownValues;
        this.ownObserved = ownObserved;
    }

    /** A tile without memory of its own, for rows that are kept the way a tile shows them. */
    static Tile view() {
        return new Tile(null, null);
    }

    /** A tile with memory to unpack rows into. */
    static Tile buffer(int variables, boolean withMissing) {
        return new Tile(new double[variables][ROWS], withMissing ? new double[variables][ROWS] : null);
    }

    void show(int first, int size, double[][] values, double[][] observed) {
        show(first, size, values, observed, null);
    }

    void show(int first, int size, double[][] values, double[][] observed, byte[] codes) {
        this.codes = codes;
        this.first = first;
        this.size = size;
        this.values = values;
        this.observed = observed;
    }

    double[][] ownValues() {
        return ownValues;
    }

    double[][] ownObserved() {
        return ownObserved;
    }

    /** Number of the first row of the tile among the distinct rows. */
    public int first() {
        return first;
    }

    /** How many rows the tile has, 1 … {@value #ROWS}. */
    public int size() {
        return size;
    }

    /** Values by variable and place in the tile; 0 where the value is missing. Not to be changed. */
    public double[][] values() {
        return values;
    }

    /** 1 where the value is observed, 0 where it is missing; null when nothing is missing. Not to be changed. */
    public double[][] observed() {
        return observed;
    }

    /** The codes the values were unpacked from, as {@link UniqueRows#codes} gives them; null when there are none. */
    public byte[] codes() {
        return codes;
    }

    /**
     * Sum of squared differences between a row and a point, over the variables observed.
     *
     * @param at place of the row in the tile
     * @param points points one after the other, of which the one that starts at {@code offset} is meant
     */
    public double squaredDistance(int at, double[] points, int offset) {
        double sum = 0;
        for (int variable = 0; variable < values.length; variable++) {
            double difference = values[variable][at] - points[offset + variable];
            if (observed != null) {
                difference *= observed[variable][at];
            }
            sum += difference * difference;
        }
        return sum;
    }

    /** Number of the nearest of some points, one after the other; of equally near ones the first. */
    public int nearest(int at, double[] points, int count) {
        double least = Double.POSITIVE_INFINITY;
        int nearest = 0;
        for (int point = 0; point < count; point++) {
            double squared = squaredDistance(at, points, point * values.length);
            if (squared < least) {
                least = squared;
                nearest = point;
            }
        }
        return nearest;
    }

    /** How many variables of the row are observed. */
    public int observedIn(int at) {
        if (observed == null) {
            return values.length;
        }
        int count = 0;
        for (double[] column : observed) {
            count += (int) column[at];
        }
        return count;
    }

    /** Copies a row to where a point starts in {@code points}; missing values become NaN. */
    public void copyRow(int at, double[] points, int offset) {
        for (int variable = 0; variable < values.length; variable++) {
            boolean missing = observed != null && observed[variable][at] == 0;
            points[offset + variable] = missing ? Double.NaN : values[variable][at];
        }
    }
}
