package org.waymark.clustering.distance;

import org.waymark.clustering.preparation.CodeBook;

/**
 * Squared distances from coded rows to some points, tabulated by code: the distance of a row is the sum of one number
 * for each of its codes.
 *
 * <p>Of every such number, what all points have in common is taken off, and the rest rounded to a whole number of {@link
 * #unit}s, so that the sums of a row fit 15 bits. They tell which point is nearest, and by how much; where that is not
 * more than {@link #doubt}, rounding may have decided and the distances must be computed. The result is the same for
 * every way of adding whole numbers up. Immutable.
 */
public final class CodeTable {

    /** Largest sum of whole numbers of a row. */
    static final int LARGEST_SUM = Short.MAX_VALUE;

    /** Share of the largest distance by which two ways of adding up the same squares may differ. */
    private static final double ROUNDING = 1e-13;

    private final CodeBook book;
    private final int points;
    /** By group, code and point. */
    private final double[][] distances;
    /** By group and code: the smallest of the points. */
    private final double[][] least;
    /** By group, point and code. */
    private final short[][] shares;

    private final double unit;
    private final double largest;
    private final int doubt;

    /**
     * @param points {@code count} points one after the other, complete
     * @param count at least 1
     */
    public CodeTable(CodeBook book, double[] points, int count) {
        this.book = book;
        this.points = count;
        int groups = book.groups().size();
        this.distances = new double[groups][];
        this.least = new double[groups][];
        this.shares = new short[groups][];
        double above = 0;
        double sum = 0;
        for (int group = 0; group < groups; group++) {
            tabulate(group, points);
            above += largestAboveLeast(group);
            sum += largestOf(group);
        }
        this.largest = sum;
        this.unit = above / (LARGEST_SUM - groups);
        this.doubt = unit > 0 ? inUnits(groups + 1.0, ROUNDING * largest) : LARGEST_SUM;
        for (int group = 0; group < groups; group++) {
            shares[group] = shares(group);
        }
    }

    private void tabulate(int group, double[] centres) {
        int codes = book.groups().get(group).codes();
        double[] ofGroup = new double[codes * points];
        int first = book.groups().get(group).first();
        for (int variable = first; variable < first + book.groups().get(group).variables(); variable++) {
            double[] values = book.values(variable);
            double[] observed = book.observed(variable);
            for (int code = 0; code < codes; code++) {
                for (int point = 0; point < points; point++) {
                    double difference = (values[code] - centres[point * book.variables() + variable]) * observed[code];
                    ofGroup[code * points + point] += difference * difference;
                }
            }
        }
        distances[group] = ofGroup;
        least[group] = new double[codes];
        for (int code = 0; code < codes; code++) {
            double smallest = ofGroup[code * points];
            for (int point = 1; point < points; point++) {
                smallest = Math.min(smallest, ofGroup[code * points + point]);
            }
            least[group][code] = smallest;
        }
    }

    private double largestAboveLeast(int group) {
        double most = 0;
        for (int index = 0; index < distances[group].length; index++) {
            most = Math.max(most, distances[group][index] - least[group][index / points]);
        }
        return most;
    }

    private double largestOf(int group) {
        double most = 0;
        for (double distance : distances[group]) {
            most = Math.max(most, distance);
        }
        return most;
    }

    private short[] shares(int group) {
        int codes = least[group].length;
        short[] ofGroup = new short[codes * points];
        double perUnit = unit > 0 ? 1 / unit : 0;
        for (int code = 0; code < codes; code++) {
            for (int point = 0; point < points; point++) {
                double above = distances[group][code * points + point] - least[group][code];
                ofGroup[point * codes + code] = (short) Math.rint(above * perUnit);
            }
        }
        return ofGroup;
    }

    public CodeBook book() {
        return book;
    }

    public int points() {
        return points;
    }

    int groups() {
        return shares.length;
    }

    int codes(int group) {
        return least[group].length;
    }

    /** The whole number of a group for a point, by code. */
    short share(int group, int point, int code) {
        return shares[group][point * codes(group) + code];
    }

    /** Squared distance of the variables of a group to a point, by the code of the group. */
    public double distance(int group, int code, int point) {
        return distances[group][code * points + point];
    }

    /** What the distances to all points have in common, by group and code. Not to be changed. */
    public double[] least(int group) {
        return least[group];
    }

    /** What a whole number stands for; 0 when all points are equal. */
    public double unit() {
        return unit;
    }

    /** No distance is larger. */
    public double largest() {
        return largest;
    }

    /** A lead of the nearest point over the next that is not above this may be due to rounding. */
    public int doubt() {
        return doubt;
    }

    /** The same for rows whose distance to the nearest may even be this much longer than to another. */
    public int doubt(double tolerance) {
        return unit > 0 ? inUnits(doubt, tolerance) : LARGEST_SUM;
    }

    private int inUnits(double whole, double tolerance) {
        return (int) Math.min(LARGEST_SUM, whole + Math.ceil(tolerance / unit));
    }
}
