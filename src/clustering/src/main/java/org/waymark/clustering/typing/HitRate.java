package org.waymark.clustering.typing;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.WilsonInterval;

/**
 * How often a typing model is right about people whose segments are known, but were hidden from it. Immutable.
 *
 * <p>Shares are weighted. Their intervals are Wilson's, with the effective number of people of Kish, and hold for one
 * model judged by new people: they do not cover how much models from other samples would differ.
 */
public final class HitRate {

    private final int segments;
    private final int[] segmentOf;
    private final double[] weights;
    private final double[][] probabilities;
    private final int[] likeliest;

    /**
     * @param segmentOf the true segment by person
     * @param weights by person, above 0
     * @param probabilities people × segments
     */
    HitRate(int[] segmentOf, double[] weights, double[][] probabilities) {
        this.segments = probabilities[0].length;
        this.segmentOf = segmentOf;
        this.weights = weights;
        this.probabilities = probabilities;
        this.likeliest =
                Arrays.stream(probabilities).mapToInt(Scores::indexOfHighest).toArray();
    }

    public int segments() {
        return segments;
    }

    /** How many people were judged. */
    public int people() {
        return segmentOf.length;
    }

    /** How many people of a true segment (row) were taken for each segment (column), whatever they weigh. */
    public int[][] confusion() {
        int[][] confusion = new int[segments][segments];
        for (int person = 0; person < segmentOf.length; person++) {
            confusion[segmentOf[person]][likeliest[person]]++;
        }
        return confusion;
    }

    /** The share of people taken for their own segment, 0–1. */
    public double accuracy() {
        return share(person -> true, this::isRight).orElseThrow().share();
    }

    /** The same with its interval. */
    public Interval accuracy(double confidence) {
        return interval(person -> true, this::isRight, confidence).orElseThrow();
    }

    /** The share of people of a segment who were taken for it (recall); empty when nobody is in it. */
    public Optional<Interval> accuracyOf(int segment, double confidence) {
        return interval(person -> segmentOf[person] == segment, this::isRight, confidence);
    }

    /** The share of people taken for a segment who are of it (precision); empty when nobody was taken for it. */
    public Optional<Interval> reliabilityOf(int segment, double confidence) {
        return interval(person -> likeliest[person] == segment, this::isRight, confidence);
    }

    /** The share of people in the largest segment, 0–1: how often one would be right without asking anything. */
    public double accuracyOfGuessing() {
        return IntStream.range(0, segments)
                .mapToDouble(segment -> share(person -> true, person -> segmentOf[person] == segment)
                        .orElseThrow()
                        .share())
                .max()
                .orElseThrow();
    }

    /**
     * What a threshold would do.
     *
     * @param probability 0–1, that the likeliest segment must reach to be told
     * @param confidence of the intervals, between 0 and 1, both excluded
     */
    public AtThreshold atThreshold(double probability, double confidence) {
        Threshold.check(probability);
        IntPredicate told = person -> probabilities[person][likeliest[person]] >= probability;
        return new AtThreshold(
                probability,
                interval(person -> true, told.negate(), confidence).orElseThrow(),
                interval(told, this::isRight, confidence));
    }

    /**
     * The hit rate with "cannot tell" as an answer.
     *
     * @param threshold 0–1
     * @param cannotTell the share of people whose segment is not told
     * @param accuracy the share of the others who were taken for their own segment; empty when there are none
     */
    public record AtThreshold(double threshold, Interval cannotTell, Optional<Interval> accuracy) {}

    /** Of the accuracy, 0–0.5, as Breiman et al. (1984, Classification and Regression Trees, 3.4) take it. */
    double standardError() {
        Share share = share(person -> true, this::isRight).orElseThrow();
        return Math.sqrt(share.share() * (1 - share.share()) / share.effectivePeople());
    }

    private boolean isRight(int person) {
        return likeliest[person] == segmentOf[person];
    }

    private Optional<Interval> interval(IntPredicate among, IntPredicate counted, double confidence) {
        return share(among, counted)
                .map(share -> WilsonInterval.ofProportion(share.share(), share.effectivePeople(), confidence));
    }

    private Optional<Share> share(IntPredicate among, IntPredicate counted) {
        double all = 0;
        double squares = 0;
        double some = 0;
        for (int person = 0; person < segmentOf.length; person++) {
            if (among.test(person)) {
                all += weights[person];
                squares += weights[person] * weights[person];
                some += counted.test(person) ? weights[person] : 0;
            }
        }
        return all == 0 ? Optional.empty() : Optional.of(new Share(Math.min(1, some / all), all * all / squares));
    }

    private record Share(double share, double effectivePeople) {}
}
