package org.waymark.clustering.kmeans;

import java.util.List;
import org.waymark.clustering.distance.CodeKernel;
import org.waymark.clustering.distance.CodeTable;
import org.waymark.clustering.distance.NearestPoints;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.preparation.CodeBook;
import org.waymark.clustering.preparation.CodeCounts;
import org.waymark.clustering.preparation.Tile;
import org.waymark.clustering.preparation.UniqueRows;

/**
 * Passes over rows kept as codes. A {@link CodeKernel} finds the nearest centre of every row in whole numbers; only rows
 * about which rounding leaves a doubt, one in a hundred or so, are unpacked and their distances computed. Segments are
 * added up by counting codes.
 */
final class CodePasses implements Passes {

    /** The same for any number of threads. More than this many tasks would only make merging longer. */
    private static final int MOST_TASKS = 64;

    private static final int FEWEST_TILES_PER_TASK = 64;

    /** Numbers that the counts of all tasks may hold together. */
    private static final long MOST_COUNTS = 4_000_000;

    /** Rows heavier than this many times the mean are looked at one by one in an exchange. */
    private static final double HEAVY = 4;

    private final UniqueRows rows;
    private final CodeBook book;
    private final int count;
    private final int tiles;
    private final int segments;
    private final CodeKernel.Factory kernels;
    private final Workers workers;
    private final WorkMeter meter;
    private final int tasks;
    private final SpareTiles spareTiles;
    private final CodeExchange exchange;
    /** The weights that {@link #usualWeight} is of. */
    private double[] weighed;

    private double usualWeight;

    CodePasses(UniqueRows rows, int segments, CodeKernel.Factory kernels, Workers workers, WorkMeter meter) {
        this.rows = rows;
        this.book = rows.codeBook().orElseThrow();
        this.count = rows.weightedCount();
        this.tiles = (count + Tile.ROWS - 1) / Tile.ROWS;
        this.segments = segments;
        this.kernels = kernels;
        this.workers = workers;
        this.meter = meter;
        long affordable = Math.max(1, MOST_COUNTS / ((long) segments * book.codes()));
        int useful = (tiles + FEWEST_TILES_PER_TASK - 1) / FEWEST_TILES_PER_TASK;
        this.tasks = (int) Math.min(affordable, Math.min(MOST_TASKS, useful));
        this.spareTiles = new SpareTiles(rows);
        this.exchange = new CodeExchange(rows, segments, spareTiles, workers);
    }

    @Override
    public double gain() {
        return exchange.gain();
    }

    @Override
    public int assign(Centroids centroids, double[] weights) {
        CodeTable table = new CodeTable(book, centroids.centre, segments);
        CodeKernel kernel = kernels.of(table);
        List<Changes> parts = workers.map(tasks, task -> {
            Changes changes = new Changes();
            NearestPoints nearest = new NearestPoints();
            Tile unpacked = spareTiles.take();
            int to = startOf(task + 1);
            for (int number = startOf(task); number < to; number++) {
                byte[] codes = rows.codes(number);
                int size = sizeOf(number);
                kernel.nearest(codes, size, nearest);
                for (int at = 0; at < size; at++) {
                    int row = number * Tile.ROWS + at;
                    int old = centroids.segmentOf[row];
                    int segment = nearest.point[at];
                    if (nearest.lead[at] <= table.doubt()) {
                        rows.loadRow(row, unpacked);
                        segment = nearestTo(centroids, unpacked, at, old);
                    }
                    if (segment != old) {
                        centroids.segmentOf[row] = segment;
                        changes.add(codes, at, old, segment, weights[row]);
                    }
                }
            }
            spareTiles.giveBack(unpacked);
            countWorkOf(task);
            return changes;
        });
        parts.forEach(part -> part.applyTo(centroids));
        centroids.takeCounts();
        centroids.within = sumOfDistances(centroids.counts, table);
        return parts.stream().mapToInt(part -> part.changed).sum();
    }

    /** The segment of the nearest centre; of equally near ones the row's own, else the first. */
    private int nearestTo(Centroids centroids, Tile unpacked, int at, int own) {
        int nearest = unpacked.nearest(at, centroids.centre, segments);
        if (own == Centroids.UNASSIGNED) {
            return nearest;
        }
        double toOwn = unpacked.squaredDistance(at, centroids.centre, own * rows.variables());
        double least = unpacked.squaredDistance(at, centroids.centre, nearest * rows.variables());
        return toOwn <= least ? own : nearest;
    }

    /**
     * First finds, on several threads, the rows that may be better off elsewhere; then tries them a few times. Centres
     * that move meanwhile make other rows candidates in the next pass.
     */
    @Override
    public int exchange(Centroids centroids, double[] weights) {
        CodeTable table = new CodeTable(book, centroids.centre, segments);
        CodeKernel kernel = kernels.of(table);
        ExchangeDoubt doubt = new ExchangeDoubt(table, centroids, rows.hasMissing(), usualWeight(weights));
        List<int[]> candidates = segments == 1
                ? List.of()
                : workers.map(tasks, task -> candidates(task, kernel, doubt, centroids, weights));
        int moves = exchange.run(candidates, centroids, weights);
        if (moves > 0) {
            centroids.takeCounts();
            centroids.recentreAll();
            table = new CodeTable(book, centroids.centre, segments);
        }
        centroids.within = sumOfDistances(centroids.counts, table);
        return moves;
    }

    private int[] candidates(int task, CodeKernel kernel, ExchangeDoubt doubt, Centroids centroids, double[] weights) {
        RowList found = new RowList();
        NearestPoints nearest = new NearestPoints();
        int to = startOf(task + 1);
        for (int number = startOf(task); number < to; number++) {
            int size = sizeOf(number);
            kernel.nearest(rows.codes(number), size, nearest);
            for (int at = 0; at < size; at++) {
                int row = number * Tile.ROWS + at;
                if (nearest.point[at] != centroids.segmentOf[row]
                        || nearest.lead[at] <= doubt.usual()
                        || (weights[row] > doubt.usualWeight() && nearest.lead[at] <= doubt.of(weights[row]))) {
                    found.add(row);
                }
            }
        }
        countWorkOf(task);
        return found.toArray();
    }

    @Override
    public void addUp(Centroids centroids, double[] weights) {
        List<Changes> parts = workers.map(tasks, task -> {
            Changes changes = new Changes();
            int to = startOf(task + 1);
            for (int number = startOf(task); number < to; number++) {
                int size = sizeOf(number);
                for (int at = 0; at < size; at++) {
                    int row = number * Tile.ROWS + at;
                    changes.add(rows.codes(number), at, Centroids.UNASSIGNED, centroids.segmentOf[row], weights[row]);
                }
            }
            return changes;
        });
        centroids.clearSums();
        parts.forEach(part -> part.applyTo(centroids));
        centroids.takeCounts();
    }

    @Override
    public void lowerToNearest(double[] points, int number, double[] factors, double[] squared) {
        CodeDistances distances = new CodeDistances(rows, points, number, kernels);
        double[] ofTile = new double[Tile.ROWS];
        for (int first = 0; first < count; first += Tile.ROWS) {
            distances.toNearest(first / Tile.ROWS, ofTile);
            int size = sizeOf(first / Tile.ROWS);
            for (int at = 0; at < size; at++) {
                double factor = factors == null ? 1 : factors[first + at];
                squared[first + at] = Math.min(squared[first + at], factor * ofTile[at]);
            }
        }
        meter.count((long) count * number * rows.variables());
    }

    private static double sumOfDistances(CodeCounts counts, CodeTable table) {
        double sum = 0;
        for (int group = 0; group < table.book().groups().size(); group++) {
            int codes = table.book().groups().get(group).codes();
            for (int code = 0; code < codes; code++) {
                for (int segment = 0; segment < counts.segments(); segment++) {
                    sum += counts.weight(segment, group, code) * table.distance(group, code, segment);
                }
            }
        }
        return sum;
    }

    private double usualWeight(double[] weights) {
        if (weights != weighed) {
            weighed = weights;
            double heaviest = 0;
            for (double weight : weights) {
                heaviest = Math.max(heaviest, weight);
            }
            usualWeight = Math.min(HEAVY * rows.totalWeight() / count, heaviest);
        }
        return usualWeight;
    }

    private int startOf(int task) {
        return (int) ((long) tiles * task / tasks);
    }

    private int sizeOf(int number) {
        return Math.min(Tile.ROWS, count - number * Tile.ROWS);
    }

    private void countWorkOf(int task) {
        meter.count((long) (startOf(task + 1) - startOf(task)) * Tile.ROWS * segments * rows.variables());
    }

    /** What changes in the segments while a task passes over its rows. */
    private final class Changes {

        private final CodeCounts counts = new CodeCounts(book, segments);
        private final int[] members = new int[segments];
        private int changed;

        void add(byte[] codes, int at, int from, int to, double weight) {
            if (from != Centroids.UNASSIGNED) {
                counts.add(codes, at, from, -weight);
                members[from]--;
            }
            counts.add(codes, at, to, weight);
            members[to]++;
            changed++;
        }

        void applyTo(Centroids centroids) {
            centroids.counts.add(counts);
            for (int segment = 0; segment < segments; segment++) {
                centroids.members[segment] += members[segment];
            }
        }
    }
}
