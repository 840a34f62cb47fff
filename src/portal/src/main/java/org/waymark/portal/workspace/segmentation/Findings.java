package org.waymark.portal.workspace.segmentation;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.run.Gap;
import org.waymark.segmentation.run.Lineage;
import org.waymark.segmentation.run.SolutionDetails;
import org.waymark.segmentation.run.Stability.Spread;

/**
 * What each criterion says about the number of segments, in a sentence.
 *
 * @param solutions by number of segments, at least one
 * @param marked the number of segments looked at; 0 for none
 */
record Findings(Texts texts, List<SolutionDetails> solutions, int marked) implements Serializable {

    /** Steinley 2004: from here on pairs of samples agree well. */
    private static final double GOOD_AGREEMENT = 0.8;

    /** Hennig 2007: from here on a segment counts as found again. */
    private static final double FOUND_AGAIN = 0.75;

    /** Kaufman, Rousseeuw 1990: above, segments are apart; at or below the other, they are not. */
    private static final double APART = 0.5;

    private static final double TOUCHING = 0.25;

    /** A segment of which so much was together before is the same segment to people's eyes. */
    private static final double MOSTLY = 0.8;

    String stability() {
        return last(each -> each.stability().median(), GOOD_AGREEMENT)
                .map(best ->
                        say("stability", best.segments(), two(best.stability().median())))
                .orElseGet(() -> say("stability.none", two(GOOD_AGREEMENT)));
    }

    String weakest() {
        return last(each -> each.stability().weakestJaccard(), FOUND_AGAIN)
                .map(best ->
                        say("weakest", best.segments(), two(best.stability().weakestJaccard())))
                .orElseGet(() -> {
                    SolutionDetails best =
                            highest(each -> each.stability().weakestJaccard()).orElseThrow();
                    return say(
                            "weakest.none",
                            best.segments(),
                            two(best.stability().weakestJaccard()));
                });
    }

    /** How much of the differences segments explain. */
    String withinSumOfSquares() {
        SolutionDetails one = looked();
        double within = one.criteria().withinSumOfSquares();
        return say(
                "withinSumOfSquares",
                one.segments(),
                percent(1 - within / one.criteria().totalSumOfSquares()));
    }

    String cost() {
        SolutionDetails one = looked();
        return say(
                "cost",
                one.segments(),
                percent(1 - one.criteria().cost() / one.criteria().totalCost()));
    }

    String silhouette() {
        return highest(each -> orUnknown(each.criteria().averageSilhouette()))
                .map(best -> {
                    double value = best.criteria().averageSilhouette();
                    String apart = value > APART ? ".apart" : value <= TOUCHING ? ".touching" : "";
                    return say("silhouette" + apart, best.segments(), two(value));
                })
                .orElse("");
    }

    String calinskiHarabasz() {
        return highest(each -> orUnknown(each.criteria().calinskiHarabasz()))
                .map(best -> say("calinskiHarabasz" + end(best), best.segments()))
                .orElse("");
    }

    /** By the rule of Tibshirani, Walther and Hastie: the fewest that one more does not clearly beat. */
    String gap() {
        return IntStream.range(0, solutions.size() - 1)
                .filter(index -> {
                    Gap here = solutions.get(index).gap();
                    Gap next = solutions.get(index + 1).gap();
                    return here != null && next != null && here.gap() >= next.gap() - next.standardError();
                })
                .mapToObj(index -> say("gap", solutions.get(index).segments()))
                .findFirst()
                .orElseGet(() -> say("gap.none"));
    }

    String information() {
        Optional<SolutionDetails> bic =
                highest(each -> -each.criteria().likelihood().bic());
        Optional<SolutionDetails> icl =
                highest(each -> -each.criteria().likelihood().icl());
        return bic.map(best -> say(
                        "information" + (end(best).equals(".last") ? ".last" : ""),
                        best.segments(),
                        icl.orElseThrow().segments()))
                .orElse("");
    }

    /** Which segment of the number looked at is found again best, and which least. */
    String within() {
        SolutionDetails one = looked();
        List<Spread> spreads = one.stability().within();
        List<Integer> known = IntStream.range(0, spreads.size())
                .boxed()
                .filter(segment -> spreads.get(segment) != null)
                .sorted(Comparator.comparing(segment -> -spreads.get(segment).median()))
                .toList();
        if (known.isEmpty()) {
            return "";
        }
        int best = known.get(0);
        int least = known.get(known.size() - 1);
        return say(
                "within",
                one.segments(),
                letter(best),
                two(spreads.get(best).median()),
                letter(least),
                two(spreads.get(least).median()));
    }

    /** Which segments of the number looked at were not together when there was one fewer. */
    String lineage() {
        SolutionDetails one = looked();
        Lineage lineage = one.lineage();
        if (lineage == null) {
            return say("lineage.none");
        }
        List<Integer> mixed = IntStream.range(0, one.segments())
                .filter(segment -> lineage.stability().get(segment) != null
                        && lineage.origins().get(segment).stream().allMatch(share -> share == null || share < MOSTLY))
                .boxed()
                .toList();
        return mixed.isEmpty()
                ? say("lineage.steady", one.segments())
                : say(
                        "lineage.mixed",
                        one.segments(),
                        mixed.size(),
                        mixed.stream().map(Findings::letter).collect(Collectors.joining(", ")));
    }

    /** The number looked at, or the largest tried. */
    SolutionDetails looked() {
        return solutions.stream()
                .filter(each -> each.segments() == marked)
                .findFirst()
                .orElseGet(() -> solutions.get(solutions.size() - 1));
    }

    private Optional<SolutionDetails> last(Function<SolutionDetails, Double> criterion, double enough) {
        return solutions.stream()
                .filter(each -> criterion.apply(each) >= enough)
                .reduce((before, next) -> next);
    }

    private Optional<SolutionDetails> highest(Function<SolutionDetails, Double> criterion) {
        return solutions.stream().filter(each -> !criterion.apply(each).isNaN()).max(Comparator.comparing(criterion));
    }

    private String end(SolutionDetails best) {
        if (solutions.size() < 2) {
            return "";
        }
        return best == solutions.get(0) ? ".first" : best == solutions.get(solutions.size() - 1) ? ".last" : "";
    }

    private String say(String key, Object... values) {
        return texts.get("segmentation.finding." + key, values);
    }

    private String two(double value) {
        return new Numbers(texts.locale()).decimal(value, 2);
    }

    private String percent(double share) {
        return new Numbers(texts.locale()).percent(share);
    }

    private static String letter(int segment) {
        return String.valueOf((char) ('A' + segment));
    }

    private static double orUnknown(Double value) {
        return value == null ? Double.NaN : value;
    }
}
