package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.acceptance.container.Respondent.ENGLISH;
import static org.waymark.acceptance.container.Respondent.FIRST_PAGE;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.kernel.Secret;
import org.waymark.survey.questionnaire.Anonymity;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.response.PageOutcome;
import org.waymark.survey.response.PageOutcome.Kind;
import org.waymark.survey.response.RespondentService;
import org.waymark.survey.response.RespondentView.Progress;
import org.waymark.survey.study.StudyOutline;
import org.waymark.survey.study.StudyService;

/** What a survey promises its respondents, and what it opens to whom. */
@ArquillianTest
class AnonymityIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);

    @Inject
    private RespondentService respondents;

    @Inject
    private StudyService studies;

    @Inject
    private SurveyService surveys;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    private final String secret = Secret.create();

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(AnonymityIT.class);
    }

    @Test
    void theSecretOfAnotherSurveyOpensNothing() {
        String code = survey().code();
        String other = survey().code();
        me().begin(code);

        assertEquals(Progress.NOT_STARTED, me().view(other).progress());
        assertThrows(NotFoundException.class, () -> me().save(other, 0, 0, FIRST_PAGE));
        assertThrows(NotFoundException.class, () -> respondents.savePage(code, Secret.create(), 0, 0, FIRST_PAGE));
        assertTrue(me().view(code).answers().values().isEmpty());
    }

    @Test
    void aClosedSurveyTakesNothingAndStillShowsReceipts() {
        SurveyDetails survey = survey();
        me().submit(survey.code());
        String late = Secret.create();
        respondents.begin(survey.code(), late, ENGLISH);
        MIA.call(() -> surveys.close(survey.id()));

        assertEquals(Progress.SUBMITTED, me().view(survey.code()).progress());
        assertThrows(ConflictException.class, () -> respondents.savePage(survey.code(), late, 0, 0, FIRST_PAGE));
        assertThrows(ConflictException.class, () -> respondents.begin(survey.code(), Secret.create(), ENGLISH));
        assertFalse(respondents
                .getView(survey.code(), late, ENGLISH, RespondentService.LATEST)
                .open());
    }

    @Test
    void onlyPublishedSurveysThatAreFieldedHereAreFound() {
        var study = MIA.call(() -> studies.createStudy(StudyOutline.titled("Not fielded")));
        SurveyDetails draft = MIA.call(() -> surveys.createSurvey(study.id(), SurveyFixture.questionnaire()));
        SurveyDetails uploaded =
                MIA.call(() -> surveys.createUploadedSurvey(study.id(), SurveyFixture.questionnaire()));

        for (String code : List.of(draft.code(), uploaded.code(), "no-such", "")) {
            assertThrows(NotFoundException.class, () -> me().view(code));
        }
    }

    @Test
    void aResponseFinishesOnTheVersionItBeganOn() {
        SurveyDetails survey = survey();
        me().begin(survey.code());
        Questionnaire longer = SurveyFixture.questionnaire();
        var pages = new ArrayList<>(longer.pages());
        pages.add(pages.get(0));
        pages.remove(0);
        MIA.call(() -> {
            SurveyDetails now = surveys.getSurvey(survey.id());
            surveys.saveDraft(
                    survey.id(),
                    now.version(),
                    new Questionnaire(
                            longer.languages(),
                            longer.title(),
                            longer.welcome(),
                            longer.thanks(),
                            longer.anonymity(),
                            pages));
            return surveys.publish(survey.id());
        });

        assertEquals(1, me().view(survey.code()).version());
        assertEquals(new PageOutcome(Kind.SAVED, 1), me().save(survey.code(), 0, 0, FIRST_PAGE));
        assertEquals(
                2, respondents.begin(survey.code(), Secret.create(), ENGLISH).version());
    }

    @Test
    void theLanguageIsTheFirstPreferredOneThatTheSurveyHas() {
        String code = survey().code();
        assertEquals(
                "de",
                respondents.getView(code, null, List.of("fr", "de", "en"), 0).language());
        assertEquals("en", respondents.getView(code, null, List.of("fr"), 0).language());

        me().begin(code);
        respondents.speak(code, secret, "fr");
        assertEquals("en", me().view(code).language());
        respondents.speak(code, secret, "de");
        assertEquals("de", me().view(code).language());
    }

    @Test
    void nothingInAnAnonymousResponseLeadsToItsRespondentOrToTheirTime() {
        SurveyDetails survey = survey();
        me().submit(survey.code());

        Map<String, Object> row = rows(survey).only();
        assertEquals(null, row.get("started_at"));
        assertEquals("", row.get("page_revisions"));
        assertEquals("{}", row.get("unread"));
        assertEquals(0, ((Number) row.get("seconds")).intValue() % 10);
        row.forEach((column, value) -> {
            assertNotEquals(Secret.hash(secret), value, column);
            assertFalse(String.valueOf(value).contains(secret), column);
            assertFalse(value instanceof Timestamp || value instanceof OffsetDateTime, column);
        });
        assertEquals(
                Secret.hash(me().view(survey.code()).receipt().code()),
                row.get("holder_hash"),
                "only the receipt leads back, and only its holder has it");
    }

    @Test
    void aDraftKeepsOnlyTheHashOfItsSecret() {
        SurveyDetails survey = survey();
        me().begin(survey.code());

        Map<String, Object> row = rows(survey).only();
        assertEquals(Secret.hash(secret), row.get("holder_hash"));
        assertFalse(
                row.values().stream().anyMatch(value -> String.valueOf(value).contains(secret)));
    }

    @Test
    void aConfidentialResponseKeepsNoTimeOfDayEither() {
        SurveyDetails survey = SurveyFixture.publishedSurvey(MIA, studies, surveys, confidential());
        me().submit(survey.code());

        assertEquals(null, rows(survey).only().get("started_at"));
        assertEquals(
                LocalDate.now(ZoneOffset.UTC).toString(),
                String.valueOf(rows(survey).only().get("submitted_on")));
    }

    private static Questionnaire confidential() {
        Questionnaire anonymous = SurveyFixture.questionnaire();
        return new Questionnaire(
                anonymous.languages(),
                anonymous.title(),
                anonymous.welcome(),
                anonymous.thanks(),
                Anonymity.CONFIDENTIAL,
                anonymous.pages());
    }

    private Respondent me() {
        return new Respondent(respondents, secret);
    }

    private ResponseRows rows(SurveyDetails survey) {
        return new ResponseRows(database, survey.id());
    }

    private SurveyDetails survey() {
        return SurveyFixture.publishedSurvey(MIA, studies, surveys);
    }
}
