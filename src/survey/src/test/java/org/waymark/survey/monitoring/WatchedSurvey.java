package org.waymark.survey.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.QuestionnaireJson;
import org.waymark.survey.study.SampleAssumptions;

/** A questionnaire with every type of question, and a tally of answers to it. */
final class WatchedSurvey {

    static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    private static final String DOCUMENT = """
            {"languages": ["en"], "title": {"en": "Appliances"}, "anonymity": "anonymous", "pages": [
              {"questions": [
                {"code": "Q1", "type": "single", "text": {"en": "Do you own one?"},
                 "options": [{"code": "y", "label": {"en": "Yes"}, "value": 1},
                             {"code": "n", "label": {"en": "No"}, "value": 0}]},
                {"code": "Q2", "type": "multiple", "text": {"en": "Where did you look?"},
                 "options": [{"code": "shop", "label": {"en": "Shop"}}, {"code": "web", "label": {"en": "Web"}}]},
                {"code": "Q3", "type": "rating", "text": {"en": "How satisfied are you?"},
                 "scale": {"from": 1, "to": 5, "labels": {"1": {"en": "not at all"}, "5": {"en": "very"}}}},
                {"code": "Q4", "type": "battery", "text": {"en": "What matters?"}, "scale": {"from": 1, "to": 7},
                 "items": [{"code": "a", "text": {"en": "Price"}}, {"code": "b", "text": {"en": "Life"}}]},
                {"code": "Q5", "type": "number", "text": {"en": "How old is it?"}, "range": {"decimals": 1}},
                {"code": "Q6", "type": "nps", "text": {"en": "Would you recommend us?"}},
                {"code": "Q7", "type": "long-text", "text": {"en": "What would you change?"}},
                {"code": "Q8", "type": "text", "text": {"en": "Your e-mail address"}, "role": "identity"}
              ]}
            ]}
            """;

    private final Tally tally = new Tally(questionnaire());

    static Questionnaire questionnaire() {
        return QuestionnaireJson.read(DOCUMENT);
    }

    /** Counts as many responses with these answers. */
    WatchedSurvey answered(int times, String answers) {
        for (int i = 0; i < times; i++) {
            tally.add(UUID.randomUUID(), answers.replace('\'', '"'), DAY, 300);
        }
        return this;
    }

    Tally tally() {
        return tally;
    }

    QuestionResult result(String question) {
        return result(question, SampleAssumptions.USUAL);
    }

    QuestionResult result(String question, SampleAssumptions assumptions) {
        return results(assumptions).stream()
                .filter(result -> result.code().equals(question))
                .findFirst()
                .orElseThrow();
    }

    List<QuestionResult> results(SampleAssumptions assumptions) {
        return new Results(tally, new Precision(assumptions)).all();
    }
}
