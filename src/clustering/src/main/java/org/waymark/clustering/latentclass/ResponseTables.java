package org.waymark.clustering.latentclass;

import java.util.Arrays;
import org.waymark.clustering.preparation.CodeGroup;
import org.waymark.clustering.random.SeededRandom;

/**
 * The chances of each answer in each class, and the same multiplied out for all codes of a group of items. Mutable, and
 * of one thread while it changes.
 */
final class ResponseTables {

    /** Stands for a chance of 0 where logarithms are taken. */
    private static final double SMALLEST_CHANCE = Double.MIN_NORMAL;

    private final CodedPatterns patterns;
    private final int classes;
    /** By item, class and answer. */
    private final double[][][] chances;
    /** By group, class and code. */
    private final double[][][] products;

    ResponseTables(CodedPatterns patterns, int classes) {
        this.patterns = patterns;
        this.classes = classes;
        this.chances = new double[patterns.levels().items()][classes][];
        for (int item = 0; item < chances.length; item++) {
            int levels = patterns.levels().count(item);
            Arrays.setAll(chances[item], number -> new double[levels]);
        }
        this.products = sums();
    }

    /** Zeros by group, class and code, to count answers in. */
    double[][][] sums() {
        return patterns.groups().stream()
                .map(group -> new double[classes][group.codes()])
                .toArray(double[][][]::new);
    }

    /** Chances of each item's answers in a class; not to be changed. */
    double[] chances(int item, int ofClass) {
        return chances[item][ofClass];
    }

    /** By code of the group; not to be changed. */
    double[] products(int group, int ofClass) {
        return products[group][ofClass];
    }

    /** Any chances, all equally likely. */
    void randomise(SeededRandom random) {
        for (int number = 0; number < classes; number++) {
            randomise(number, random);
        }
    }

    /** The same for one class: exponential numbers divided by their sum are uniform on the simplex. */
    void randomise(int ofClass, SeededRandom random) {
        for (double[][] item : chances) {
            double[] levels = item[ofClass];
            Arrays.setAll(levels, level -> -Math.log(1 - random.nextDouble()) + SMALLEST_CHANCE);
            divide(levels);
        }
        for (int group = 0; group < products.length; group++) {
            multiplyOut(patterns.groups().get(group), ofClass, products[group][ofClass]);
        }
    }

    void copyFrom(ResponseTables other) {
        for (int item = 0; item < chances.length; item++) {
            for (int number = 0; number < classes; number++) {
                System.arraycopy(
                        other.chances[item][number], 0, chances[item][number], 0, chances[item][number].length);
            }
        }
        multiplyOut();
    }

    /**
     * Makes the chances the shares of answers counted; an item that nobody in a class answered keeps its chances.
     *
     * @param sums how often each code was counted, by group and class
     */
    void estimate(double[][][] sums) {
        for (int group = 0; group < sums.length; group++) {
            for (int number = 0; number < classes; number++) {
                addUp(patterns.groups().get(group), number, sums[group][number]);
            }
        }
        multiplyOut();
    }

    /** Logarithm of the chance of a pattern in a class, which no number of items makes vanish. */
    double logChance(int pattern, int ofClass) {
        double sum = 0;
        for (int number = 0; number < patterns.groups().size(); number++) {
            CodeGroup group = patterns.groups().get(number);
            int code = patterns.codes()[number][pattern] & 0xFF;
            for (int place = group.variables() - 1; place >= 0; place--) {
                double[] levels = chances[group.first() + place][ofClass];
                int level = code % group.radices()[place];
                code /= group.radices()[place];
                sum += level == levels.length ? 0 : Math.log(Math.max(levels[level], SMALLEST_CHANCE));
            }
        }
        return sum;
    }

    /** Takes the counts of a group apart, from its last item to its first. */
    private void addUp(CodeGroup group, int ofClass, double[] counts) {
        double[] remaining = counts;
        for (int place = group.variables() - 1; place >= 0; place--) {
            int radix = group.radices()[place];
            double[] levels = chances[group.first() + place][ofClass];
            double[] answered = new double[levels.length];
            double[] shorter = new double[remaining.length / Math.max(1, radix)];
            for (int code = 0; code < shorter.length; code++) {
                for (int level = 0; level < radix; level++) {
                    double count = remaining[code * radix + level];
                    shorter[code] += count;
                    if (level < answered.length) {
                        answered[level] += count;
                    }
                }
            }
            if (divide(answered)) {
                System.arraycopy(answered, 0, levels, 0, levels.length);
            }
            remaining = shorter;
        }
    }

    private void multiplyOut() {
        for (int group = 0; group < products.length; group++) {
            for (int number = 0; number < classes; number++) {
                multiplyOut(patterns.groups().get(group), number, products[group][number]);
            }
        }
    }

    /** A missing answer has chance 1: it says nothing (full information maximum likelihood). */
    private void multiplyOut(CodeGroup group, int ofClass, double[] into) {
        double[] product = {1};
        for (int place = 0; place < group.variables(); place++) {
            int radix = group.radices()[place];
            double[] levels = chances[group.first() + place][ofClass];
            double[] longer = place == group.variables() - 1 ? into : new double[product.length * radix];
            for (int code = 0; code < product.length; code++) {
                for (int level = 0; level < radix; level++) {
                    longer[code * radix + level] = product[code] * (level < levels.length ? levels[level] : 1);
                }
            }
            product = longer;
        }
    }

    /** Divides by the sum. @return false when the sum is 0 */
    private static boolean divide(double[] counts) {
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        for (int level = 0; level < counts.length; level++) {
            counts[level] /= sum;
        }
        return sum > 0;
    }
}
