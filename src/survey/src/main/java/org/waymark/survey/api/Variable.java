package org.waymark.survey.api;

import java.util.List;

/**
 * One column of the responses: a question that has a single answer, one item of a battery, or one option of a multiple
 * choice.
 *
 * @param code unique within the survey: {@code Q5}, or {@code Q5_a} for item a of battery Q5
 * @param label what it says on plots and tables, in the questionnaire's first language
 * @param question code of the question it belongs to
 * @param wording the question as respondents read it, in the questionnaire's first language
 * @param measurement what may be computed with it
 * @param role what its question is for
 * @param dimension the kind of data
 * @param categories of a categorical variable, in their order: category i is stored as the number i; labels of scale
 *     points for a rating; empty otherwise
 * @param minimum smallest possible value of a binary or rating variable
 * @param maximum largest possible value of a binary or rating variable
 * @param reversed whether it is worded the other way round; a run proposes to turn its answers
 */
public record Variable(
        String code,
        String label,
        String question,
        String wording,
        Measurement measurement,
        QuestionRole role,
        Dimension dimension,
        List<Category> categories,
        double minimum,
        double maximum,
        boolean reversed) {

    public Variable {
        categories = List.copyOf(categories);
    }

    /** A variable that is worded as the others are. */
    public Variable(
            String code,
            String label,
            String question,
            String wording,
            Measurement measurement,
            QuestionRole role,
            Dimension dimension,
            List<Category> categories,
            double minimum,
            double maximum) {
        this(code, label, question, wording, measurement, role, dimension, categories, minimum, maximum, false);
    }

    /**
     * A named value.
     *
     * @param code as stored with the answer
     * @param label as respondents read it
     */
    public record Category(String code, String label) {}
}
