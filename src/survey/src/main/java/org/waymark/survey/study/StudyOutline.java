package org.waymark.survey.study;

/**
 * What a study is about, in its own words.
 *
 * @param title up to 200 characters
 * @param background the company, its market, and why this research now
 * @param decisions what will be decided with the results
 * @param population whom the results are to speak for
 */
public record StudyOutline(String title, String background, String decisions, String population) {

    static final int TITLE_LIMIT = 200;
    static final int TEXT_LIMIT = 20_000;

    public StudyOutline {
        title = title == null ? "" : title;
        background = background == null ? "" : background;
        decisions = decisions == null ? "" : decisions;
        population = population == null ? "" : population;
    }

    public static StudyOutline titled(String title) {
        return new StudyOutline(title, "", "", "");
    }
}
