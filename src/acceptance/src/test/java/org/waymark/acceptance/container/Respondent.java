package org.waymark.acceptance.container;

import java.util.List;
import java.util.Map;
import org.waymark.survey.response.PageOutcome;
import org.waymark.survey.response.RespondentService;
import org.waymark.survey.response.RespondentView;

/** Somebody who answers the survey of {@link SurveyFixture} in English, known by a secret. */
record Respondent(RespondentService service, String secret) {

    static final List<String> ENGLISH = List.of("en");

    static final Map<String, List<String>> FIRST_PAGE =
            Map.of("Q1", List.of("price"), "Q2", List.of("tests", "friends"), "Q3", List.of("4"));
    static final Map<String, List<String>> SECOND_PAGE =
            Map.of("Q4_a", List.of("5"), "Q4_b", List.of("3"), "Q4_c", List.of("1"), "Q5", List.of("-2"));
    static final Map<String, List<String>> LAST_PAGE =
            Map.of("Q6", List.of("9"), "Q7", List.of("Söhne & \"Co\""), "Q8", List.of("Lines\nof words 😀"));

    RespondentView begin(String code) {
        return service.begin(code, secret, ENGLISH);
    }

    RespondentView view(String code) {
        return service.getView(code, secret, ENGLISH, RespondentService.LATEST);
    }

    PageOutcome save(String code, int page, int revision, Map<String, List<String>> sent) {
        return service.savePage(code, secret, page, revision, sent);
    }

    void submit(String code) {
        begin(code);
        save(code, 0, 0, FIRST_PAGE);
        save(code, 1, 0, SECOND_PAGE);
        save(code, 2, 0, LAST_PAGE);
    }
}
