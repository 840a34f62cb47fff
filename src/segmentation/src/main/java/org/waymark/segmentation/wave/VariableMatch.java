package org.waymark.segmentation.wave;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.segmentation.wave.Counterpart.Doubt;
import org.waymark.segmentation.wave.Counterpart.Likeness;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.Variable;
import org.waymark.survey.api.Variable.Category;

/** Finds in a later survey what an earlier one asked: by code, or else by the words. */
final class VariableMatch {

    private final List<Variable> later;

    VariableMatch(List<Variable> later) {
        this.later = later;
    }

    /** @param golden whether the typing tool asks the variable */
    Counterpart propose(Variable earlier, boolean golden) {
        Optional<Variable> byCode = only(candidate -> candidate.code().equalsIgnoreCase(earlier.code()), earlier);
        Optional<Variable> found = byCode.or(() -> only(candidate -> hasSameWords(candidate, earlier), earlier));
        Likeness likeness =
                found.isEmpty() ? Likeness.NONE : byCode.isPresent() ? Likeness.SAME_CODE : Likeness.SAME_WORDS;
        return counterpart(earlier, golden, found.orElse(null), likeness);
    }

    /** @param code of a variable of the later survey; null for none */
    Counterpart choose(Variable earlier, boolean golden, String code) {
        Variable chosen = later.stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElse(null);
        return counterpart(earlier, golden, chosen, chosen == null ? Likeness.NONE : Likeness.CHOSEN);
    }

    private static Counterpart counterpart(Variable earlier, boolean golden, Variable found, Likeness likeness) {
        return new Counterpart(
                earlier.code(),
                earlier.label(),
                earlier.wording(),
                golden,
                found == null ? null : found.code(),
                likeness,
                found == null ? Doubt.NONE : doubt(earlier, found));
    }

    /** Whether an answer to the one can stand for an answer to the other. */
    static boolean isOfTheSameKind(Variable earlier, Variable other) {
        return other.measurement() != Measurement.TEXT
                && earlier.measurement().isCategorical() == other.measurement().isCategorical();
    }

    /** The one variable of the same kind of which that holds; of several nobody knows which is meant. */
    private Optional<Variable> only(Predicate<Variable> condition, Variable earlier) {
        List<Variable> found = later.stream()
                .filter(candidate -> isOfTheSameKind(earlier, candidate))
                .filter(condition)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean hasSameWords(Variable one, Variable other) {
        return plain(one.label()).equals(plain(other.label()))
                && plain(one.wording()).equals(plain(other.wording()));
    }

    private static Doubt doubt(Variable earlier, Variable found) {
        if (earlier.measurement().isCategorical()) {
            boolean same = words(earlier, Category::code).equals(words(found, Category::code))
                    || words(earlier, Category::label).equals(words(found, Category::label));
            return same ? Doubt.NONE : Doubt.OTHER_ANSWERS;
        }
        if (earlier.measurement() == Measurement.RATING
                && (earlier.minimum() != found.minimum() || earlier.maximum() != found.maximum())) {
            return Doubt.OTHER_SCALE;
        }
        return hasSameWords(earlier, found) ? Doubt.NONE : Doubt.OTHER_WORDS;
    }

    private static Set<String> words(Variable variable, Function<Category, String> word) {
        return variable.categories().stream()
                .map(word)
                .map(VariableMatch::plain)
                .collect(Collectors.toCollection(HashSet::new));
    }

    static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
