package org.waymark.survey.study;

import java.time.LocalDate;
import java.util.List;

/**
 * What is noted of an interview.
 *
 * @param stakeholder who was asked, as a role or a pseudonym
 * @param heldOn when; null when not noted
 * @param notes what was said
 * @param quotes their own words
 */
public record InterviewForm(String stakeholder, LocalDate heldOn, String notes, List<QuoteForm> quotes) {

    static final int STAKEHOLDER_LIMIT = 200;

    public InterviewForm {
        stakeholder = stakeholder == null ? "" : stakeholder;
        notes = notes == null ? "" : notes;
        quotes = List.copyOf(quotes);
    }

    /**
     * Somebody's own words.
     *
     * @param words what they said
     * @param consent whether they agreed to be quoted on a persona page
     */
    public record QuoteForm(String words, boolean consent) {

        public QuoteForm {
            words = words == null ? "" : words;
        }
    }
}
