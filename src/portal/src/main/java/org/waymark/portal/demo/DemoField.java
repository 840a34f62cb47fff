package org.waymark.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.waymark.schema.demo.DemoRespondents;
import org.waymark.schema.demo.DemoResponseTable;
import org.waymark.survey.api.SurveyData;
import org.waymark.survey.questionnaire.SurveyDetails;

/** Lets the demo's respondents answer, all at once or not at all. */
@ApplicationScoped
class DemoField {

    @Inject
    private SurveyData data;

    @Inject
    private DemoResponseTable responses;

    @Transactional
    void fill(SurveyDetails survey) {
        if (data.countResponses(survey.id()) == 0) {
            LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
            responses.insert(survey.id(), survey.published(), DemoRespondents.make(DemoRespondents.SEED), yesterday);
        }
    }
}
