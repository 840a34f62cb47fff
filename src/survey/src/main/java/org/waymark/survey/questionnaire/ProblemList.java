package org.waymark.survey.questionnaire;

import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;

/** Collects what is wrong with a document, so that it is said all at once. */
final class ProblemList {

    private static final int MOST = 100;

    private final List<Problem> problems = new ArrayList<>();

    void add(String path, String key, Object... values) {
        if (problems.size() < MOST) {
            problems.add(Problem.at(path, key, values));
        }
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
