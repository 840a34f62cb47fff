package org.waymark.clustering.typing;

import java.util.HashSet;
import java.util.List;

/**
 * A question that a typing tool may ask. An answer is a number: of a numeric question the value itself, of a choice
 * the position of the level, from 0; NaN where the question was not answered.
 *
 * @param name what exports call it; not empty, without control characters
 * @param levels of a choice, at least one, all different, without control characters; empty for a numeric question
 */
public record Question(String name, List<String> levels) {

    public Question {
        Names.check("A question", name);
        levels = List.copyOf(levels);
        levels.forEach(level -> Names.check("A level of " + name, level));
        if (new HashSet<>(levels).size() < levels.size()) {
            throw new IllegalArgumentException("Two levels of " + name + " have the same name");
        }
    }

    /** A question answered by a number, such as an age, a rating, or 1 for yes and 0 for no. */
    public static Question numeric(String name) {
        return new Question(name, List.of());
    }

    /** A question answered by one of several levels without order. */
    public static Question choice(String name, List<String> levels) {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("The choice " + name + " has no levels");
        }
        return new Question(name, levels);
    }

    public boolean isNumeric() {
        return levels.isEmpty();
    }

    /**
     * Checks an answer.
     *
     * @throws IllegalArgumentException when it is infinite, beyond ±1e75, or not the position of a level
     */
    void check(double answer) {
        boolean possible = isNumeric()
                ? Math.abs(answer) <= 1e75
                : answer >= 0 && answer < levels.size() && answer == Math.rint(answer);
        if (!possible && !Double.isNaN(answer)) {
            throw new IllegalArgumentException(answer + " is not an answer to " + name);
        }
    }
}
