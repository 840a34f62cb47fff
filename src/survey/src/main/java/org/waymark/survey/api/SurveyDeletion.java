package org.waymark.survey.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * An event: somebody wants to delete a survey. Every context says what it made of the responses, which goes with them, and
 * what must not lose them. With {@link #isDecided()} it deletes what is its own, in the same transaction; whoever builds on
 * another context hears it first ({@link jakarta.annotation.Priority}).
 */
public final class SurveyDeletion {

    private final UUID survey;
    private final boolean decided;
    private final Map<String, Long> going = new LinkedHashMap<>();
    private final Map<String, String> holding = new LinkedHashMap<>();

    public SurveyDeletion(UUID survey, boolean decided) {
        this.survey = survey;
        this.decided = decided;
    }

    public UUID survey() {
        return survey;
    }

    /** Whether it is to happen now; otherwise somebody only looks. */
    public boolean isDecided() {
        return decided;
    }

    /**
     * Says what goes with the responses.
     *
     * @param what a word for it, such as {@code runs}
     * @param count how many; of none nothing is said
     */
    public void takeAlong(String what, long count) {
        if (count > 0) {
            going.put(what, count);
        }
    }

    /**
     * Says what must not lose the responses.
     *
     * @param reason key of the sentence that says why
     * @param names what it is about, as a person reads it
     */
    public void hold(String reason, String names) {
        holding.put(reason, names);
    }

    /** How many of what go with the responses, by the word for it. */
    public Map<String, Long> going() {
        return Collections.unmodifiableMap(going);
    }

    /** Why it cannot be: by the key of a sentence, what it is about. */
    public Map<String, String> holding() {
        return Collections.unmodifiableMap(holding);
    }
}
