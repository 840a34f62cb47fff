package org.waymark.clustering.hierarchy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What was joined with what (R {@code hclust}).
 *
 * @param merges one less than there are things, the closest first; a thing is −1 − its index, a group the number of the
 *     merge that made it, from 0
 * @param order of the things, such that joined ones stand together
 */
public record Dendrogram(List<Merge> merges, List<Integer> order) {

    /** Two things or groups, things and older groups first, and how far apart they were. */
    public record Merge(int first, int second, double height) {}

    public Dendrogram {
        merges = List.copyOf(merges);
        order = List.copyOf(order);
    }

    /**
     * @param distances symmetric, not negative, at least one row; not changed. Time grows with the third power of its
     *     rows
     * @throws IllegalArgumentException when there is no row, or a distance is no finite number
     */
    public static Dendrogram of(double[][] distances, Linkage linkage) {
        int n = distances.length;
        if (n == 0) {
            throw new IllegalArgumentException("There is nothing to join");
        }
        if (!Arrays.stream(distances).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("What has no distance cannot be joined with the nearest");
        }
        double[][] d = Arrays.stream(distances).map(double[]::clone).toArray(double[][]::new);
        int[] sizes = new int[n];
        int[] names = new int[n];
        for (int i = 0; i < n; i++) {
            sizes[i] = 1;
            names[i] = -1 - i;
        }
        var merges = new ArrayList<Merge>();
        for (int step = 0; step < n - 1; step++) {
            int[] pair = nearest(d, sizes);
            int a = pair[0];
            int b = pair[1];
            merges.add(merge(names[a], names[b], d[a][b]));
            for (int other = 0; other < n; other++) {
                if (other != a && other != b && sizes[other] > 0) {
                    double joined = linkage.join(d[a][other], d[b][other], d[a][b], sizes[a], sizes[b], sizes[other]);
                    d[a][other] = joined;
                    d[other][a] = joined;
                }
            }
            sizes[a] += sizes[b];
            sizes[b] = 0;
            names[a] = step;
        }
        return new Dendrogram(merges, order(merges));
    }

    /** The first of the nearest pairs that have not been joined into others. */
    private static int[] nearest(double[][] d, int[] sizes) {
        int[] pair = {-1, -1};
        for (int i = 0; i < sizes.length; i++) {
            for (int j = i + 1; j < sizes.length; j++) {
                boolean nearer = pair[0] < 0 || d[i][j] < d[pair[0]][pair[1]];
                if (sizes[i] > 0 && sizes[j] > 0 && nearer) {
                    pair[0] = i;
                    pair[1] = j;
                }
            }
        }
        return pair;
    }

    /** Things before groups, smaller indexes and older groups before others, as R has it. */
    private static Merge merge(int one, int other, double height) {
        boolean swap = one < 0 && other < 0 ? one < other : one > other;
        return swap ? new Merge(other, one, height) : new Merge(one, other, height);
    }

    private static List<Integer> order(List<Merge> merges) {
        if (merges.isEmpty()) {
            return List.of(0);
        }
        var order = new ArrayList<Integer>();
        collect(merges, merges.size() - 1, order);
        return order;
    }

    private static void collect(List<Merge> merges, int step, List<Integer> order) {
        Merge merge = merges.get(step);
        for (int member : new int[] {merge.first(), merge.second()}) {
            if (member < 0) {
                order.add(-1 - member);
            } else {
                collect(merges, member, order);
            }
        }
    }
}
