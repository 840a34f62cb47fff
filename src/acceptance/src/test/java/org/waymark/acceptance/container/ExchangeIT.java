package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.survey.api.InterviewQuote;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.SurveyData;
import org.waymark.survey.exchange.DatasetService;
import org.waymark.survey.exchange.ImportedDataset;
import org.waymark.survey.exchange.ResponseExport;
import org.waymark.survey.exchange.ResponseImport;
import org.waymark.survey.exchange.column.MissingValues;
import org.waymark.survey.questionnaire.QuestionnaireJson;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.response.ResponseService;
import org.waymark.survey.response.StoredCount;
import org.waymark.survey.response.Submission;
import org.waymark.survey.response.SubmittedResponse;
import org.waymark.survey.study.InterviewForm;
import org.waymark.survey.study.InterviewService;
import org.waymark.survey.study.StudyOutline;
import org.waymark.survey.study.StudyService;

/** Responses that programs bring in, and what leaves a study. */
@ArquillianTest
class ExchangeIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller TOM = new Caller("tom@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);

    private static final String CUSTOMERS = """
            E-mail;tasty;cheap;Like;Age;Visits;Comment
            a@b.example;Yes;No;I hate it!-5;31;Never;=HYPERLINK("x")
            c@d.example;No;No;3;;Once a week;fine
            e@f.example;Yes;Yes;0;52,5;Never;"two
            lines"
            g@h.example;No;Yes;I love it!+5;NA;Once a month;
            """;

    private static final String QUESTIONNAIRE = """
            {"languages":["en","de"],"title":{"en":"Kitchens","de":"Küchen"},"anonymity":"confidential","pages":[{"questions":[
              {"code":"Q1","type":"single","text":{"en":"Owner?","de":"Eigentümer?"},"required":true,
               "options":[{"code":"y","label":{"en":"Yes","de":"Ja"},"value":1},{"code":"n","label":{"en":"No","de":"Nein"},"value":0}]},
              {"code":"Q2","type":"multiple","text":{"en":"Which?","de":"Welche?"},
               "options":[{"code":"a","label":{"en":"A","de":"A"}},{"code":"b","label":{"en":"B","de":"B"}}]},
              {"code":"Q3","type":"battery","text":{"en":"How much?","de":"Wie sehr?"},"items":[{"code":"x","text":{"en":"X","de":"X"}},
               {"code":"z","text":{"en":"Z","de":"Z"}}],"scale":{"from":1,"to":5}},
              {"code":"Q4","type":"long-text","text":{"en":"Why?","de":"Warum?"}},
              {"code":"Mail","type":"text","role":"identity","text":{"en":"E-mail","de":"E-Mail"}}]}]}
            """;

    @Inject
    private StudyService studies;

    @Inject
    private InterviewService interviews;

    @Inject
    private SurveyService surveys;

    @Inject
    private DatasetService datasets;

    @Inject
    private ResponseService responses;

    @Inject
    private ResponseImport imports;

    @Inject
    private ResponseExport export;

    @Inject
    private SurveyData data;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(ExchangeIT.class);
    }

    @Test
    void theExportHoldsCodesAndNoFormulas() {
        UUID survey = imported(study(), CUSTOMERS, JsonValue.EMPTY_JSON_ARRAY).survey();

        assertEquals("""
                tasty,cheap,Like,Age,Visits,Comment
                Yes,No,-5,31,Never,"'=HYPERLINK(""x"")"
                No,No,3,,Once_a_week,fine
                Yes,Yes,0,52.5,Never,"two
                lines"
                No,Yes,5,,Once_a_month,
                """, exported(survey).replace("\r\n", "\n"));
        assertEquals("customers-2026.csv", MIA.call(() -> export.getFileName(survey)));
    }

    @Test
    void aSubmissionThatComesTwiceIsStoredOnce() {
        UUID survey = open(study());
        Submission submission = complete().identifiedBy("s-1").build();

        SubmittedResponse first = MIA.call(() -> responses.submit(survey, submission));
        SubmittedResponse second = MIA.call(() -> responses.submit(survey, submission));

        assertTrue(first.created());
        assertFalse(second.created());
        assertEquals(first.id(), second.id());
        assertEquals(first.answers(), second.answers());
        assertEquals(1, MIA.call(() -> data.getMatrix(survey)).rows());
        assertThrows(
                ConflictException.class,
                () -> MIA.call(() -> responses.submit(
                        survey,
                        complete().identifiedBy("s-1").answer("Q4", "Other").build())));
    }

    @Test
    void aSubmissionIsReadLikeThePageOfARespondent() {
        UUID survey = open(study());
        MIA.call(() -> responses.submit(survey, complete().build()));

        ResponseMatrix matrix = MIA.call(() -> data.getMatrix(survey));

        assertArrayEquals(new double[] {1}, matrix.column("Q1").values());
        assertArrayEquals(new double[] {0}, matrix.column("Q2_a").values());
        assertArrayEquals(new double[] {1}, matrix.column("Q2_b").values());
        assertArrayEquals(new double[] {4}, matrix.column("Q3_x").values());
        assertArrayEquals(new double[] {Double.NaN}, matrix.column("Q3_z").values());
    }

    @Test
    void whatIsWrongWithASubmissionIsToldAtItsPlace() {
        UUID survey = open(study());
        Submission wrong = new Submission.Builder("")
                .identifiedBy("x".repeat(65))
                .answer("Q2", "c")
                .answer("Q3_x", "9")
                .answer("Q9", "?")
                .build();

        var refusal = assertThrows(InvalidInputException.class, () -> MIA.call(() -> responses.submit(survey, wrong)));

        assertEquals(
                List.of("answers.Q9", "answers.Q1", "answers.Q2", "answers.Q3_x", "submissionId"),
                refusal.problems().stream()
                        .map(Problem::path)
                        .map(path -> path.replace("answers.Q3", "answers.Q3_x").replace("_x_x", "_x"))
                        .toList());
        assertEquals(0, MIA.call(() -> data.getMatrix(survey)).rows());
    }

    @Test
    void aClosedSurveyTakesNothingNewButConfirmsWhatItHas() {
        UUID survey = open(study());
        Submission submission = complete().identifiedBy("early").build();
        MIA.call(() -> responses.submit(survey, submission));
        MIA.call(() -> surveys.close(survey));

        assertFalse(MIA.call(() -> responses.submit(survey, submission)).created());
        assertThrows(
                ConflictException.class,
                () -> MIA.call(() ->
                        responses.submit(survey, complete().identifiedBy("late").build())));
    }

    @Test
    void responsesThatWereExportedCanBeImported() {
        UUID source = open(study());
        MIA.call(() ->
                responses.submit(source, complete().answer("Q4", "=danger").build()));
        MIA.call(() -> responses.submit(
                source, new Submission.Builder("").answer("Q1", "n").build()));
        String file = exported(source);
        UUID target = open(study());

        StoredCount count = MIA.call(() -> imports.importResponses(target, stream(file)));

        assertEquals(new StoredCount(2, 0), count);
        assertEquals(
                exported(source).lines().sorted().toList(),
                exported(target).lines().sorted().toList());
    }

    @Test
    void anImportThatIsRepeatedStoresNothingTwice() {
        UUID survey = open(study());
        String file = "submissionId,language,Q1\n1,en,y\n2,de,n\n";

        assertEquals(new StoredCount(2, 0), MIA.call(() -> imports.importResponses(survey, stream(file))));
        assertEquals(new StoredCount(1, 2), MIA.call(() -> imports.importResponses(survey, stream(file + "3,en,y\n"))));
    }

    @Test
    void oneWrongRowAndNothingIsImported() {
        UUID survey = open(study());

        var refusal = assertThrows(
                InvalidInputException.class,
                () -> MIA.call(() ->
                        imports.importResponses(survey, stream("Q1,Q2_a,Q3_x\ny,1,3\nmaybe,0,3\ny,2,3\ny,1,8\n"))));

        assertEquals(
                List.of("line 3, column Q1", "line 4, column Q2", "line 5, column Q3"),
                refusal.problems().stream().map(Problem::path).toList());
        assertEquals(0, MIA.call(() -> data.getMatrix(survey)).rows());
        assertEquals(
                "line 1, column Q77",
                assertThrows(
                                InvalidInputException.class,
                                () -> MIA.call(() -> imports.importResponses(survey, stream("Q1,Q77\ny,1\n"))))
                        .problems()
                        .get(0)
                        .path());
        assertEquals(
                "line 3",
                assertThrows(
                                InvalidInputException.class,
                                () -> MIA.call(() -> imports.importResponses(survey, stream("Q1,Q4\ny,x\ny\n"))))
                        .problems()
                        .get(0)
                        .path());
        assertEquals(0, MIA.call(() -> data.getMatrix(survey)).rows());
    }

    @Test
    void onlyQuotesWithConsentLeaveTheStudy() {
        UUID study = study();
        MIA.call(() -> interviews.addInterview(
                study,
                new InterviewForm(
                        "dealer, South",
                        null,
                        "",
                        List.of(
                                new InterviewForm.QuoteForm("They ask about running cost.", true),
                                new InterviewForm.QuoteForm("Between us: margins are thin.", false)))));

        List<InterviewQuote> quotes = MIA.call(() -> data.listQuotes(study));

        assertEquals(
                List.of("They ask about running cost."),
                quotes.stream().map(InterviewQuote::words).toList());
        assertEquals("dealer, South", quotes.get(0).stakeholder());
        assertThrows(NotFoundException.class, () -> TOM.call(() -> data.listQuotes(study)));
    }

    private UUID study() {
        return MIA.call(() -> studies.createStudy(StudyOutline.titled("Exchange")))
                .id();
    }

    private UUID open(UUID study) {
        return MIA.call(() -> {
            UUID survey = surveys.createSurvey(study, QuestionnaireJson.read(QUESTIONNAIRE))
                    .id();
            return surveys.publish(survey).id();
        });
    }

    private static Submission.Builder complete() {
        return new Submission.Builder("")
                .in("de")
                .answer("Q1", "y")
                .answer("Q2", "b")
                .answer("Q3_x", "4");
    }

    private ImportedDataset imported(UUID study, String text, JsonArray corrections) {
        return MIA.call(() -> datasets.importFile(
                study, "C:\\data\\customers_2026.csv", "", MissingValues.USUAL, stream(text), corrections));
    }

    private String exported(UUID survey) {
        var out = new ByteArrayOutputStream();
        MIA.run(() -> export.write(survey, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** As text, because Java compares the halves of a UUID as signed numbers. */
    private static List<UUID> sorted(List<UUID> ids) {
        return ids.stream().sorted(Comparator.comparing(UUID::toString)).toList();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
