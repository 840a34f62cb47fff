package org.waymark.clustering.preparation;

import java.util.Arrays;
import java.util.List;

/**
 * How rows of ratings are kept as codes, one byte for several variables: twenty answers from 1 to 5 take ten bytes, and
 * eleven yes/no answers three. Knows the prepared number of every rating. Immutable.
 */
public final class CodeBook {

    /** Codes of a group of several variables: as many numbers of two bytes as a vector register of 512 bits holds. */
    public static final int GROUPED = 32;

    private static final int RATINGS = 256;

    private final List<CodeGroup> groups;
    private final int[] groupOf;
    private final int[] starts;
    /** By variable and rating as an unsigned byte: what it adds to the code of its group. */
    private final short[] share;

    private final int[] ends;
    private final double[][] values;
    private final double[][] observed;
    private final double[][] ratings;

    /**
     * @param levels by variable, the different ratings, ascending; {@link DataMatrix#MISSING_RATING} not among them
     * @param withMissing by variable, whether any value is missing
     */
    private CodeBook(byte[][] levels, boolean[] withMissing, Transformation transformation) {
        int variables = levels.length;
        int[] radices = new int[variables];
        Arrays.setAll(radices, variable -> levels[variable].length + (withMissing[variable] ? 1 : 0));
        this.groups = CodeGroup.of(radices, GROUPED);
        this.groupOf = new int[variables];
        this.starts = new int[groups.size() + 1];
        this.share = new short[variables * RATINGS];
        this.ends = groups.stream()
                .mapToInt(group -> group.first() + group.variables())
                .toArray();
        this.values = new double[variables][];
        this.observed = new double[variables][];
        this.ratings = new double[variables][];
        for (int group = 0; group < groups.size(); group++) {
            starts[group + 1] = starts[group] + groups.get(group).codes();
            for (int place = 0; place < groups.get(group).variables(); place++) {
                int variable = groups.get(group).first() + place;
                groupOf[variable] = group;
                describe(variable, groups.get(group), place, levels[variable], transformation);
            }
        }
    }

    static CodeBook of(RatingCounts counts, int variables, Transformation transformation) {
        byte[][] levels = new byte[variables][];
        boolean[] withMissing = new boolean[variables];
        for (int variable = 0; variable < variables; variable++) {
            levels[variable] = counts.levels(variable);
            withMissing[variable] = counts.anyMissing(variable);
        }
        return new CodeBook(levels, withMissing, transformation);
    }

    private void describe(int variable, CodeGroup group, int place, byte[] levels, Transformation transformation) {
        int step = group.step(place);
        for (int level = 0; level < levels.length; level++) {
            share[variable * RATINGS + (levels[level] & 0xFF)] = (short) (level * step);
        }
        share[variable * RATINGS + (DataMatrix.MISSING_RATING & 0xFF)] = (short) (levels.length * step);
        values[variable] = new double[group.codes()];
        observed[variable] = new double[group.codes()];
        ratings[variable] = new double[group.codes()];
        for (int code = 0; code < group.codes(); code++) {
            int level = code / step % group.radices()[place];
            boolean missing = level == levels.length;
            ratings[variable][code] = missing ? 0 : levels[level];
            observed[variable][code] = missing ? 0 : 1;
            values[variable][code] = missing ? 0 : transformation.apply(variable, levels[level]);
        }
    }

    public int variables() {
        return values.length;
    }

    /** The groups of variables; a row has one code, 0 … 255, for each. */
    public List<CodeGroup> groups() {
        return groups;
    }

    /** Where the codes of a group start when those of all groups are numbered through; the last entry is their number. */
    public int start(int group) {
        return starts[group];
    }

    /** Codes of all groups together. */
    public int codes() {
        return starts[groups.size()];
    }

    int[] starts() {
        return starts;
    }

    public int groupOf(int variable) {
        return groupOf[variable];
    }

    /** Prepared number of a variable by the code of its group; 0 where missing. Not to be changed. */
    public double[] values(int variable) {
        return values[variable];
    }

    /** 1 where the variable is observed, 0 where it is missing, by the code of its group. Not to be changed. */
    public double[] observed(int variable) {
        return observed[variable];
    }

    /** The rating as it was given, by the code of its group; 0 where missing. Not to be changed. */
    double[] ratings(int variable) {
        return ratings[variable];
    }

    /** Writes the codes of a row of the data to its place in a tile. */
    void encode(DataMatrix data, int row, byte[] tile, int at) {
        int variable = 0;
        for (int group = 0; group < ends.length; group++) {
            int code = 0;
            for (; variable < ends[group]; variable++) {
                code += share[variable * RATINGS + (data.rating(row, variable) & 0xFF)];
            }
            tile[group * Tile.ROWS + at] = (byte) code;
        }
    }
}
