package org.waymark.survey.exchange.column;

import java.util.regex.Pattern;

/** Levels of education, recognised by one word of each. */
final class EducationLevels implements Ladder {

    private static final Pattern[] LEVELS = {
        Pattern.compile(
                "no (formal )?(education|schooling|degree|qualification).*|none|less than (high|secondary) school"),
        Pattern.compile(".*\\b(primary|elementary|grundschule)\\b.*"),
        Pattern.compile(".*\\b(lower secondary|middle school|hauptschule|realschule)\\b.*"),
        Pattern.compile(".*\\b(some college|some university)\\b.*"),
        Pattern.compile(".*\\b(doctora(te|l)|phd|ph d|dr|promotion)\\b.*"),
        Pattern.compile(".*\\b(masters?|postgraduate|graduate school|mba|master s|magister)\\b.*"),
        Pattern.compile(
                ".*\\b(bachelors?|undergraduate|college|university|bachelor s|graduate|degree|hochschule)\\b.*"),
        Pattern.compile(".*\\b(vocational|apprenticeship|trade|technical|associate s?|diploma|lehre|ausbildung)\\b.*"),
        Pattern.compile(".*\\b(secondary|high school|grammar school|abitur|matura|ged|a levels?)\\b.*"),
    };
    /** In the order in which the patterns are tried: the more telling word first. */
    private static final double[] RANKS = {0, 1, 2, 4.5, 8, 7, 6, 5, 3};

    @Override
    public double rank(String category) {
        String text =
                category.replaceAll("[^\\p{L} ]", " ").replaceAll("\\s+", " ").strip();
        for (int i = 0; i < LEVELS.length; i++) {
            if (LEVELS[i].matcher(text).matches()) {
                boolean unfinished = text.matches(".*\\b(currently|pupil|student|not completed|unfinished)\\b.*");
                return unfinished ? RANKS[i] - 0.5 : RANKS[i];
            }
        }
        return Double.NaN;
    }
}
