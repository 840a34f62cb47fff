package org.waymark.survey.questionnaire;

/**
 * A text of a questionnaire and where it stands.
 *
 * @param path such as {@code pages[0].questions[2].help}
 * @param text in the languages it has been written in
 * @param mandatory whether respondents miss something without it
 */
public record PlacedText(String path, LocalText text, boolean mandatory) {

    /** Whether it has to be there in every language: what is said to one respondent is said to all. */
    public boolean isExpected() {
        return mandatory || !text.isEmpty();
    }

    PlacedText below(String parent) {
        return new PlacedText(parent + '.' + path, text, mandatory);
    }
}
