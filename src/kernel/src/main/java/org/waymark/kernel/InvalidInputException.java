package org.waymark.kernel;

import java.util.List;

/** What was given cannot be used. Says everything that is wrong with it at once, each at its place. */
public class InvalidInputException extends BusinessException {

    private final List<Problem> problems;

    public InvalidInputException(List<Problem> problems) {
        super(problems.get(0).key(), problems.get(0).values().toArray());
        this.problems = List.copyOf(problems);
    }

    public InvalidInputException(Problem... problems) {
        this(List.of(problems));
    }

    public List<Problem> problems() {
        return problems;
    }
}
