package org.waymark.clustering.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.random.SeededRandom;

/**
 * How much closer people are to the centres of their segments than in data without segments, by number of segments
 * (Tibshirani, Walther, Hastie 2001, "Estimating the number of clusters in a data set via the gap statistic", Journal of
 * the Royal Statistical Society B 63; R {@code cluster::clusGap(d.power = 2)}).
 *
 * <p>Surveys on short answer scales are far from any box filled evenly, so that the gap often grows with every further
 * segment: a number of segments that is the largest compared says nothing. Immutable.
 *
 * @param entries for 1, 2, … segments
 */
public record GapStatistic(List<Entry> entries) {

    /** Most rows of reference data; more rows of data are stood for by so many, an equal step apart. */
    public static final int LARGEST_REFERENCE = 20_000;

    /** What the data without segments fills evenly. */
    public enum Reference {
        /** The range of every variable (R {@code spaceH0 = "original"}). */
        RANGES,
        /**
         * The range of every principal component of the centred data, which takes account of what goes together (R
         * {@code spaceH0 = "scaledPCA"}). For complete rows only.
         */
        PRINCIPAL_COMPONENTS
    }

    /** How the number of segments is read from the gaps (R {@code cluster::maxSE}). */
    public enum Rule {
        /** The fewest segments with a gap within a standard error of the first local maximum (R's default). */
        FIRST_SE_MAX,
        /** The fewest segments with a gap not below that of one more segment less its standard error (the paper's). */
        TIBSHIRANI_2001
    }

    public GapStatistic {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("There is no number of segments to choose from");
        }
        for (int index = 0; index < entries.size(); index++) {
            if (entries.get(index).segments() != index + 1) {
                throw new IllegalArgumentException("The entries must be for 1, 2, … segments in that order");
            }
        }
    }

    /**
     * Draws reference data, clusters it and compares. The result depends on the arguments only, never on threads or time.
     *
     * @param within within sums of squares of the data for 1, 2, … segments, all above 0. They should be found with as
     *     much effort as {@code clusterer} makes, for a harder search of the data widens the gap
     * @param draws reference data sets, at least 2; clusGap's default is 100
     * @throws IllegalArgumentException when a within sum of squares is not above 0, or principal components are asked of
     *     data with missing values
     */
    public static GapStatistic of(
            PreparedData data,
            double[] within,
            Reference reference,
            ReferenceClusterer clusterer,
            int draws,
            long seed,
            Workers workers,
            Progress progress) {
        if (draws < 2) {
            throw new IllegalArgumentException("At least two draws are needed for a standard error, not " + draws);
        }
        double[] logWithin = Arrays.stream(within).map(GapStatistic::logWithin).toArray();
        GapReference space = reference == Reference.RANGES
                ? GapReference.alongVariables(data, LARGEST_REFERENCE)
                : GapReference.alongComponents(data, LARGEST_REFERENCE);
        double expansion = space.expansion();
        Checkpoint checkpoint = new Checkpoint(progress, Step.REFERENCE, (long) draws * within.length);
        List<double[]> drawn = workers.map(draws, draw -> {
            long drawSeed = SeededRandom.derive(seed, reference.ordinal(), draw);
            PreparedData uniform = space.draw(drawSeed);
            double[] logs = new double[within.length];
            for (int segments = 1; segments <= logs.length; segments++) {
                long searchSeed = SeededRandom.derive(drawSeed, segments);
                logs[segments - 1] =
                        logWithin(expansion * within(uniform, segments, clusterer, searchSeed, checkpoint));
                checkpoint.advance(1);
            }
            return logs;
        });
        checkpoint.finish();
        return new GapStatistic(IntStream.range(0, within.length)
                .mapToObj(index -> Entry.of(
                        index + 1,
                        logWithin[index],
                        drawn.stream().mapToDouble(logs -> logs[index]).toArray()))
                .toList());
    }

    /**
     * The logarithm of half the within sum of squares, as clusGap reports it; the paper leaves the half out, which
     * changes no gap.
     */
    public static double logWithin(double within) {
        if (!(within > 0)) {
            throw new IllegalArgumentException(
                    "The gap compares logarithms, so the within sum of squares must be above 0, not " + within);
        }
        return Math.log(within / 2);
    }

    /** The number of segments a rule chooses. The largest one compared means that more would have to be tried. */
    public int segments(Rule rule) {
        return rule == Rule.FIRST_SE_MAX ? firstWithinErrorOfMaximum() : firstNotClearlyBelowNext();
    }

    private int firstWithinErrorOfMaximum() {
        int maximum = 0;
        while (maximum + 1 < entries.size() && gap(maximum + 1) > gap(maximum)) {
            maximum++;
        }
        double enough = gap(maximum) - entries.get(maximum).standardError();
        int last = maximum;
        return 1
                + IntStream.range(0, maximum)
                        .filter(index -> gap(index) >= enough)
                        .findFirst()
                        .orElse(last);
    }

    private int firstNotClearlyBelowNext() {
        int last = entries.size() - 1;
        return 1
                + IntStream.range(0, last)
                        .filter(index -> gap(index)
                                >= gap(index + 1) - entries.get(index + 1).standardError())
                        .findFirst()
                        .orElse(last);
    }

    private double gap(int index) {
        return entries.get(index).gap();
    }

    private static double within(
            PreparedData uniform, int segments, ReferenceClusterer clusterer, long seed, Checkpoint checkpoint) {
        if (segments == 1) {
            return SumsOfSquares.of(
                            uniform, Partition.of(1, new int[uniform.source().rows()]))
                    .within();
        }
        // The clusterer may count its work in its own unit; here reference data sets are counted.
        Checkpoint own = new Checkpoint((step, done, total) -> checkpoint.advance(0), Step.REFERENCE, 1);
        return clusterer.within(uniform, segments, seed, own);
    }

    /**
     * One number of segments.
     *
     * @param segments 1, 2, …
     * @param logWithin {@link GapStatistic#logWithin} of the data
     * @param expected its mean over the reference data sets (clusGap's {@code E.logW})
     * @param standardError s √(1 + 1/B) with s the standard deviation over the B reference data sets; s divides by
     *     B − 1, as clusGap's {@code SE.sim} does and the paper does not
     */
    public record Entry(int segments, double logWithin, double expected, double standardError) {

        private static Entry of(int segments, double logWithin, double[] drawn) {
            double mean = Arrays.stream(drawn).average().orElseThrow();
            double squares =
                    Arrays.stream(drawn).map(log -> (log - mean) * (log - mean)).sum();
            double deviation = Math.sqrt(squares / (drawn.length - 1));
            return new Entry(segments, logWithin, mean, deviation * Math.sqrt(1 + 1.0 / drawn.length));
        }

        /** Expected minus observed: larger when people are closer to their centres than without segments. */
        public double gap() {
            return expected - logWithin;
        }
    }
}
