package org.waymark.segmentation.typing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.waymark.clustering.typing.GoldenSet;
import org.waymark.clustering.typing.HitRate;
import org.waymark.segmentation.api.Estimate;
import org.waymark.statistics.interval.Interval;

/** What the engine says of the accuracy of golden questions, as figures to keep. */
final class AccuracyReport {

    private static final double CONFIDENCE = 0.95;

    /** Thresholds that are judged are this many to one: every twentieth. */
    private static final int THRESHOLDS = 20;

    private final GoldenSet found;
    private final HitRate heldOut;
    private final List<String> codes;

    /** @param codes of all candidates, which the engine knows by their positions */
    AccuracyReport(GoldenSet found, List<String> codes) {
        this.found = found;
        this.heldOut = found.heldOut();
        this.codes = codes;
    }

    TypingAccuracy accuracy(String method) {
        int[][] confusion = heldOut.confusion();
        return new TypingAccuracy(
                method,
                heldOut.people(),
                estimate(heldOut.accuracy(CONFIDENCE), heldOut.people()),
                heldOut.accuracyOfGuessing(),
                path(),
                Arrays.stream(confusion)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList(),
                eachSegment(segment -> estimate(
                        heldOut.accuracyOf(segment, CONFIDENCE),
                        Arrays.stream(confusion[segment]).sum())),
                eachSegment(segment -> estimate(
                        heldOut.reliabilityOf(segment, CONFIDENCE),
                        Arrays.stream(confusion).mapToInt(row -> row[segment]).sum())),
                IntStream.range(0, THRESHOLDS)
                        .mapToObj(step -> atThreshold((double) step / THRESHOLDS))
                        .toList());
    }

    private List<TypingAccuracy.Size> path() {
        return IntStream.range(0, found.sizes().size())
                .mapToObj(position -> {
                    GoldenSet.Size size = found.sizes().get(position);
                    return new TypingAccuracy.Size(
                            size.questions().stream().map(codes::get).toList(),
                            estimate(
                                    size.heldOut().accuracy(CONFIDENCE),
                                    size.heldOut().people()),
                            position == found.chosen());
                })
                .toList();
    }

    private List<Estimate> eachSegment(IntFunction<Estimate> figure) {
        return IntStream.range(0, heldOut.segments()).mapToObj(figure).toList();
    }

    private TypingAccuracy.AtThreshold atThreshold(double threshold) {
        HitRate.AtThreshold judged = heldOut.atThreshold(threshold, CONFIDENCE);
        int told = (int) Math.round(heldOut.people() * (1 - judged.cannotTell().estimate()));
        return new TypingAccuracy.AtThreshold(
                threshold, estimate(judged.cannotTell(), heldOut.people()), estimate(judged.accuracy(), told));
    }

    private static Estimate estimate(Optional<Interval> interval, int base) {
        return interval.map(found -> estimate(found, base)).orElse(new Estimate(null, null, null, base));
    }

    private static Estimate estimate(Interval interval, int base) {
        return new Estimate(interval.estimate(), interval.lower(), interval.upper(), base);
    }
}
