package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.acceptance.container.Respondent.ENGLISH;
import static org.waymark.acceptance.container.Respondent.FIRST_PAGE;
import static org.waymark.acceptance.container.Respondent.LAST_PAGE;
import static org.waymark.acceptance.container.Respondent.SECOND_PAGE;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.kernel.Secret;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.response.PageOutcome;
import org.waymark.survey.response.PageOutcome.Kind;
import org.waymark.survey.response.RespondentService;
import org.waymark.survey.response.RespondentView;
import org.waymark.survey.response.RespondentView.Progress;
import org.waymark.survey.study.StudyService;

/** No answer is ever lost: saving, continuing and submitting, alone and at the same time. */
@ArquillianTest
class RespondentIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Map<String, Object> ALL_ANSWERS = Map.ofEntries(
            Map.entry("Q1", "price"),
            Map.entry("Q2_dealer", 0.0),
            Map.entry("Q2_tests", 1.0),
            Map.entry("Q2_friends", 1.0),
            Map.entry("Q3", 4.0),
            Map.entry("Q4_a", 5.0),
            Map.entry("Q4_b", 3.0),
            Map.entry("Q4_c", 1.0),
            Map.entry("Q5", -2.0),
            Map.entry("Q6", 9.0),
            Map.entry("Q7", "Söhne & \"Co\""),
            Map.entry("Q8", "Lines\nof words 😀"));

    @Inject
    private RespondentService respondents;

    @Inject
    private StudyService studies;

    @Inject
    private SurveyService surveys;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    private ManagedThreadFactory threads;

    private final String secret = Secret.create();

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(RespondentIT.class);
    }

    @Test
    void answersOfAllPagesAreKeptAndTheLastPageSubmitsThem() {
        String code = survey().code();
        assertEquals(Progress.NOT_STARTED, me().view(code).progress());

        RespondentView begun = me().begin(code);
        assertEquals(0, begun.page().index());
        assertEquals(new PageOutcome(Kind.SAVED, 1), me().save(code, 0, 0, FIRST_PAGE));
        assertEquals(new PageOutcome(Kind.SAVED, 2), me().save(code, 1, 0, SECOND_PAGE));
        assertEquals(Kind.SUBMITTED, me().save(code, 2, 0, LAST_PAGE).kind());

        RespondentView submitted = me().view(code);
        assertEquals(Progress.SUBMITTED, submitted.progress());
        assertEquals(ALL_ANSWERS, submitted.answers().values());
        assertEquals(LocalDate.now(ZoneOffset.UTC), submitted.receipt().day());
    }

    @Test
    void beginningTwiceContinuesTheFirstDraft() {
        SurveyDetails survey = survey();
        me().begin(survey.code());
        me().save(survey.code(), 0, 0, FIRST_PAGE);

        RespondentView again = respondents.begin(survey.code(), secret, List.of("de"));

        assertEquals(1, again.page().index());
        assertEquals("en", again.language());
        assertEquals(1, count(survey));
    }

    @Test
    void twentySimultaneousStartsMakeOneDraft() throws Exception {
        SurveyDetails survey = survey();

        List<RespondentView> views = atOnce(20, () -> me().begin(survey.code()));

        assertTrue(views.stream().allMatch(view -> view.progress() == Progress.ANSWERING));
        assertEquals(1, count(survey));
    }

    @Test
    void aSecondSubmissionChangesNothingAndGivesTheSameReceipt() {
        SurveyDetails survey = survey();
        me().submit(survey.code());
        RespondentView first = me().view(survey.code());

        assertEquals(
                Kind.SUBMITTED_BEFORE, me().save(survey.code(), 2, 0, LAST_PAGE).kind());
        assertEquals(
                Kind.SUBMITTED_BEFORE,
                me().save(survey.code(), 0, 9, Map.of("Q1", List.of("new"))).kind());
        me().begin(survey.code());

        assertEquals(first, me().view(survey.code()));
        assertEquals(1, count(survey));
    }

    @Test
    void twentyParallelIdenticalSubmissionsMakeOneResponse() throws Exception {
        SurveyDetails survey = survey();
        me().begin(survey.code());
        me().save(survey.code(), 0, 0, FIRST_PAGE);
        me().save(survey.code(), 1, 0, SECOND_PAGE);

        List<Kind> outcomes =
                atOnce(20, () -> me().save(survey.code(), 2, 0, LAST_PAGE).kind());

        assertEquals(1, Collections.frequency(outcomes, Kind.SUBMITTED));
        assertEquals(19, Collections.frequency(outcomes, Kind.SUBMITTED_BEFORE));
        assertEquals(1, count(survey));
        assertEquals(ALL_ANSWERS, me().view(survey.code()).answers().values());
    }

    @Test
    void anOlderPageNeverOverwritesANewerOne() {
        String code = survey().code();
        me().begin(code);
        me().save(code, 0, 0, FIRST_PAGE);

        assertEquals(
                Kind.CHANGED_ELSEWHERE,
                me().save(code, 0, 0, Map.of("Q1", List.of("new"))).kind());
        assertEquals(
                Kind.CHANGED_ELSEWHERE,
                respondents
                        .keepPage(code, secret, 0, 0, Map.of("Q3", List.of("x")))
                        .kind());
        assertEquals("price", me().view(code).answers().get("Q1"));

        assertEquals(
                Kind.INCOMPLETE,
                me().save(code, 0, 1, Map.of("Q1", List.of("new"))).kind());
        assertEquals("new", me().view(code).answers().get("Q1"));
    }

    @Test
    void twoWindowsThatSaveAPageAtTheSameTimeDoNotOverwriteEachOther() throws Exception {
        String code = survey().code();
        me().begin(code);
        var households = Collections.synchronizedList(new ArrayList<>(List.of("2", "3", "4", "5", "6", "7")));

        List<Kind> outcomes = atOnce(
                6,
                () -> me().save(code, 0, 0, Map.of("Q1", List.of("price"), "Q3", List.of(households.remove(0))))
                        .kind());

        assertEquals(1, Collections.frequency(outcomes, Kind.SAVED));
        assertEquals(5, Collections.frequency(outcomes, Kind.CHANGED_ELSEWHERE));
    }

    @Test
    void thePageThatIsSentTwiceIsKeptOnce() {
        String code = survey().code();
        me().begin(code);

        assertEquals(new PageOutcome(Kind.SAVED, 1), me().save(code, 0, 0, FIRST_PAGE));
        assertEquals(new PageOutcome(Kind.SAVED, 1), me().save(code, 0, 0, FIRST_PAGE));
        assertEquals(1, respondents.getView(code, secret, ENGLISH, 0).page().revision());
    }

    @Test
    void whateverStandsOnAPageIsKeptWhenItIsLeftAndFoundOnAnotherDevice() {
        String code = survey().code();
        me().begin(code);
        Map<String, List<String>> halfDone = Map.of("Q1", List.of("lasts"), "Q3", List.of("a few"));

        assertEquals(
                Kind.SAVED, respondents.keepPage(code, secret, 0, 0, halfDone).kind());

        RespondentView resumed = me().view(code);
        assertEquals(0, resumed.page().index());
        assertEquals(halfDone, resumed.page().fields());
        assertEquals(1, resumed.page().mistakes().size());
    }

    @Test
    void nobodyGetsPastAPageThatIsNotComplete() {
        String code = survey().code();
        me().begin(code);

        assertEquals(0, respondents.getView(code, secret, ENGLISH, 2).page().index());
        assertEquals(new PageOutcome(Kind.INCOMPLETE, 0), me().save(code, 2, 0, LAST_PAGE));
        assertEquals(Progress.ANSWERING, me().view(code).progress());
        assertThrows(NotFoundException.class, () -> me().save(code, 3, 0, LAST_PAGE));
        assertThrows(NotFoundException.class, () -> me().save(code, -1, 0, LAST_PAGE));
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

    private <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(times, threads);
        try {
            var results = new ArrayList<T>();
            for (Future<T> result : all.invokeAll(Collections.nCopies(times, work))) {
                results.add(result.get());
            }
            return results;
        } finally {
            all.shutdownNow();
        }
    }

    private int count(SurveyDetails survey) {
        return rows(survey).all().size();
    }
}
