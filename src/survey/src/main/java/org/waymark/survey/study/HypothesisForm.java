package org.waymark.survey.study;

import java.util.List;

/**
 * What can be said of a hypothesis.
 *
 * @param statement the hypothesis in one sentence
 * @param questions codes of the questions that test it
 * @param verdict what became of it
 * @param reason why
 */
public record HypothesisForm(String statement, List<String> questions, Verdict verdict, String reason) {

    public HypothesisForm {
        statement = statement == null ? "" : statement;
        reason = reason == null ? "" : reason;
        questions = List.copyOf(questions);
        verdict = verdict == null ? Verdict.OPEN : verdict;
    }
}
