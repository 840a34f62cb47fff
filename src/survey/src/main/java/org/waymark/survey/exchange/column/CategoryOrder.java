package org.waymark.survey.exchange.column;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Recognises categories that form an order, and says which. */
final class CategoryOrder {

    /** Two categories can be sorted but say little about an order, except for groups of a number. */
    private static final int FEWEST = 3;

    private static final Ladder RANGES = new NumberRanges();

    private static final List<Ladder> LADDERS = List.of(
            new FrequencyRates(),
            new WordLadder(
                    "never|nie|jamais",
                    "almost never|hardly ever|fast nie",
                    "rarely|seldom|selten|rarement",
                    "once in a while|occasionally|gelegentlich",
                    "sometimes|manchmal|parfois|about half the time",
                    "often|frequently|regularly|oft|häufig|regelmäßig|souvent",
                    "very often|usually|most of the time|meistens|sehr oft",
                    "almost always|nearly always|fast immer",
                    "always|all the time|immer|toujours"),
            new WordLadder("none|no", "a little|little", "some", "a lot|much|many", "a great deal|very much|all"),
            new WordLadder(
                    "much too little|far too little",
                    "too little|too low|too few|too small|zu wenig",
                    "about right|just about right|just right|right|genau richtig",
                    "too much|too high|too many|too big|zu viel",
                    "much too much|far too much"),
            new WordLadder("very small|xs", "small|s", "medium|m", "large|big|l", "very large|extra large|xl", "xxl"),
            new Intensity("agree|true|applies|like me|stimme zu", "disagree|untrue|false|unlike me|stimme nicht zu"),
            new Intensity("satisfied|happy|content|zufrieden", "dissatisfied|unsatisfied|unhappy|unzufrieden"),
            new Intensity("likely|wahrscheinlich", "unlikely|unwahrscheinlich"),
            new Intensity("important|wichtig", "unimportant|unwichtig"),
            new Intensity("good|well|gut", "bad|poor|poorly|badly|schlecht"),
            new Intensity("high|strong|hoch", "low|weak|niedrig|gering"),
            new Intensity("easy|einfach|leicht", "difficult|hard|schwierig"),
            new Intensity("positive|favourable|favorable", "negative|unfavourable|unfavorable"),
            new Intensity(
                    "interested|interesting|familiar|concerned|useful|interessiert", "uninterested|unfamiliar|useless"),
            new Intensity("more|better|higher|mehr", "less|worse|lower|fewer"),
            new WordLadder("low|niedrig", "medium|moderate|middle|average|normal|mittel", "high|hoch", "very high"),
            new WordLadder(
                    "terrible|awful", "poor|bad", "fair|ok|okay|average", "good", "very good", "excellent|outstanding"),
            new NumberedLevels(),
            new EducationLevels());

    private CategoryOrder() {}

    /**
     * The same values in their order; empty when none is recognised.
     *
     * @param education whether the question is about education, whose levels are named by words that mean other things
     *     elsewhere
     */
    static Optional<List<FoundValue>> of(List<FoundValue> values, boolean education) {
        if (values.size() >= 2) {
            Optional<List<FoundValue>> ranges = sorted(values, RANGES);
            if (ranges.isPresent()) {
                return ranges;
            }
        }
        if (values.size() < FEWEST) {
            return Optional.empty();
        }
        return LADDERS.stream()
                .filter(ladder -> education || !(ladder instanceof EducationLevels))
                .flatMap(ladder -> sorted(values, ladder).stream())
                .findFirst();
    }

    private static Optional<List<FoundValue>> sorted(List<FoundValue> values, Ladder ladder) {
        ToDoubleFunction<FoundValue> rank =
                value -> ladder.rank(value.text().toLowerCase(Locale.ROOT).strip());
        double[] ranks = values.stream().mapToDouble(rank).toArray();
        boolean all = Arrays.stream(ranks).noneMatch(Double::isNaN);
        boolean different = Arrays.stream(ranks).distinct().count() == ranks.length;
        return all && different
                ? Optional.of(
                        values.stream().sorted(Comparator.comparingDouble(rank)).toList())
                : Optional.empty();
    }
}
