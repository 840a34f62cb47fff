package org.waymark.segmentation.remote;

import java.util.ArrayList;
import java.util.List;

/** A call that was not obeyed, for a reason the caller can understand. */
public class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final ArrayList<String> problems;

    /**
     * @param kind as the REST API has it: {@code unauthorized}, {@code not-allowed}, {@code not-found}, {@code
     *     conflict}, {@code invalid-input} or {@code unexpected}
     * @param message what it is, in words
     * @param problems what is wrong with what was given, each with its place; empty when the message says it all
     */
    public RefusedException(String kind, String message, List<String> problems) {
        super(message);
        this.kind = kind;
        this.problems = new ArrayList<>(problems);
    }

    public String getKind() {
        return kind;
    }

    public List<String> getProblems() {
        return List.copyOf(problems);
    }
}
