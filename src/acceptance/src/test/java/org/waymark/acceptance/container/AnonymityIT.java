package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Clob;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import org.waymark.survey.response.RespondentView;
import org.waymark.survey.response.RespondentView.Progress;
import org.waymark.survey.study.StudyOutline;
import org.waymark.survey.study.StudyService;

/** What a survey promises its respondents, and what it opens to whom. */
@ArquillianTest
class AnonymityIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final List<String> ENGLISH = List.of("en");

    private static final Map<String, List<String>> FIRST_PAGE =
            Map.of("Q1", List.of("price"), "Q2", List.of("tests", "friends"), "Q3", List.of("4"));
    private static final Map<String, List<String>> SECOND_PAGE =
            Map.of("Q4_a", List.of("5"), "Q4_b", List.of("3"), "Q4_c", List.of("1"), "Q5", List.of("-2"));
    private static final Map<String, List<String>> LAST_PAGE =
            Map.of("Q6", List.of("9"), "Q7", List.of("Söhne & \"Co\""), "Q8", List.of("Lines\nof words 😀"));

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
        respondents.begin(code, secret, ENGLISH);

        assertEquals(Progress.NOT_STARTED, view(other).progress());
        assertThrows(NotFoundException.class, () -> save(other, 0, 0, FIRST_PAGE));
        assertThrows(NotFoundException.class, () -> respondents.savePage(code, Secret.create(), 0, 0, FIRST_PAGE));
        assertTrue(view(code).answers().values().isEmpty());
    }

    @Test
    void aClosedSurveyTakesNothingAndStillShowsReceipts() {
        SurveyDetails survey = survey();
        submit(survey.code());
        String late = Secret.create();
        respondents.begin(survey.code(), late, ENGLISH);
        MIA.call(() -> surveys.close(survey.id()));

        assertEquals(Progress.SUBMITTED, view(survey.code()).progress());
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
            assertThrows(NotFoundException.class, () -> view(code));
        }
    }

    @Test
    void aResponseFinishesOnTheVersionItBeganOn() {
        SurveyDetails survey = survey();
        respondents.begin(survey.code(), secret, ENGLISH);
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

        assertEquals(1, view(survey.code()).version());
        assertEquals(new PageOutcome(Kind.SAVED, 1), save(survey.code(), 0, 0, FIRST_PAGE));
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

        respondents.begin(code, secret, ENGLISH);
        respondents.speak(code, secret, "fr");
        assertEquals("en", view(code).language());
        respondents.speak(code, secret, "de");
        assertEquals("de", view(code).language());
    }

    @Test
    void nothingInAnAnonymousResponseLeadsToItsRespondentOrToTheirTime() {
        SurveyDetails survey = survey();
        submit(survey.code());

        Map<String, Object> row = row(survey);
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
                Secret.hash(view(survey.code()).receipt().code()),
                row.get("holder_hash"),
                "only the receipt leads back, and only its holder has it");
    }

    @Test
    void aDraftKeepsOnlyTheHashOfItsSecret() {
        SurveyDetails survey = survey();
        respondents.begin(survey.code(), secret, ENGLISH);

        Map<String, Object> row = row(survey);
        assertEquals(Secret.hash(secret), row.get("holder_hash"));
        assertFalse(
                row.values().stream().anyMatch(value -> String.valueOf(value).contains(secret)));
    }

    @Test
    void aConfidentialResponseKeepsNoTimeOfDayEither() {
        SurveyDetails survey = SurveyFixture.publishedSurvey(MIA, studies, surveys, confidential());
        submit(survey.code());

        assertEquals(null, row(survey).get("started_at"));
        assertEquals(
                LocalDate.now(ZoneOffset.UTC).toString(),
                String.valueOf(row(survey).get("submitted_on")));
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

    private SurveyDetails survey() {
        return SurveyFixture.publishedSurvey(MIA, studies, surveys);
    }

    private RespondentView view(String code) {
        return respondents.getView(code, secret, ENGLISH, RespondentService.LATEST);
    }

    private PageOutcome save(String code, int page, int revision, Map<String, List<String>> sent) {
        return respondents.savePage(code, secret, page, revision, sent);
    }

    private void submit(String code) {
        respondents.begin(code, secret, ENGLISH);
        save(code, 0, 0, FIRST_PAGE);
        save(code, 1, 0, SECOND_PAGE);
        save(code, 2, 0, LAST_PAGE);
    }

    private Map<String, Object> row(SurveyDetails survey) {
        List<Map<String, Object>> rows = rows(survey);
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    /** What is stored of the responses of a survey, by column. */
    private List<Map<String, Object>> rows(SurveyDetails survey) {
        var rows = new ArrayList<Map<String, Object>>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select * from response where survey_id = ?")) {
            query.setObject(1, survey.id());
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    var row = new HashMap<String, Object>();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        Object value = found.getObject(i);
                        row.put(
                                found.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT),
                                value instanceof Clob text ? text.getSubString(1, (int) text.length()) : value);
                    }
                    rows.add(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }
}
