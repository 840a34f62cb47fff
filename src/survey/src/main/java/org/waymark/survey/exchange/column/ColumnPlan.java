package org.waymark.survey.exchange.column;

import java.io.Serializable;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;

/**
 * What becomes of a column: the question it answers, as proposed or as corrected.
 *
 * @param facts what was found in it
 * @param used whether it becomes a question at all
 * @param code of the question
 * @param label what the question asks
 * @param form of its answers
 * @param reversed whether a rating or an ordered or yes/no choice is worded the other way round
 * @param role what the question is for
 * @param dimension the kind of data
 */
public record ColumnPlan(
        ColumnFacts facts,
        boolean used,
        String code,
        String label,
        AnswerForm form,
        boolean reversed,
        QuestionRole role,
        Dimension dimension)
        implements Serializable {

    public int position() {
        return facts.position();
    }
}
