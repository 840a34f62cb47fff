package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotAllowedException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.survey.api.CollectionPeriod;
import org.waymark.survey.api.OpenAnswer;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.StudyRights;
import org.waymark.survey.api.SurveyData;
import org.waymark.survey.api.SurveyReference;
import org.waymark.survey.api.Variable;
import org.waymark.survey.exchange.DatasetService;
import org.waymark.survey.exchange.ImportedDataset;
import org.waymark.survey.exchange.ResponseExport;
import org.waymark.survey.exchange.UploadDetails;
import org.waymark.survey.exchange.column.MissingValues;
import org.waymark.survey.exchange.file.Delimiter;
import org.waymark.survey.exchange.file.Finding;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyOrigin;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.questionnaire.SurveyState;
import org.waymark.survey.response.ResponseService;
import org.waymark.survey.response.Submission;
import org.waymark.survey.study.Permission;
import org.waymark.survey.study.StudyOutline;
import org.waymark.survey.study.StudyService;

/** Files that become surveys, and what other contexts read of them. */
@ArquillianTest
class DatasetIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller TOM = new Caller("tom@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller EVE = new Caller("eve@test.example", Role.EMPLOYEE);

    private static final String CUSTOMERS = """
            E-mail;tasty;cheap;Like;Age;Visits;Comment
            a@b.example;Yes;No;I hate it!-5;31;Never;=HYPERLINK("x")
            c@d.example;No;No;3;;Once a week;fine
            e@f.example;Yes;Yes;0;52,5;Never;"two
            lines"
            g@h.example;No;Yes;I love it!+5;NA;Once a month;
            """;

    @Inject
    private StudyService studies;

    @Inject
    private SurveyService surveys;

    @Inject
    private DatasetService datasets;

    @Inject
    private ResponseService responses;

    @Inject
    private ResponseExport export;

    @Inject
    private SurveyData data;

    @Inject
    private StudyRights rights;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(DatasetIT.class);
    }

    @Test
    void anUploadedFileIsUnderstoodAndBecomesASurveyWithItsResponses() {
        UUID study = study();
        UploadDetails upload = receive(study, CUSTOMERS);

        assertEquals(4, upload.understood().rows());
        assertEquals(7, upload.understood().columns());
        assertEquals(Delimiter.SEMICOLON, upload.understood().delimiter());
        assertEquals("customers 2026", upload.title());
        assertEquals(
                upload.columns(),
                MIA.call(() -> datasets.getUpload(upload.id())).columns());

        ImportedDataset imported = MIA.call(() -> datasets.makeSurvey(upload.id(), "Customers", upload.columns()));

        SurveyDetails survey = MIA.call(() -> surveys.getSurvey(imported.survey()));
        assertEquals("Customers", survey.title());
        assertEquals(SurveyOrigin.UPLOADED, survey.origin());
        assertEquals(SurveyState.CLOSED, survey.state());
        assertEquals(4, imported.rows());
        assertTrue(imported.report().isEmpty());
        assertTrue(MIA.call(() -> datasets.getUpload(upload.id())).isDone());
        assertThrows(
                ConflictException.class, () -> MIA.call(() -> datasets.makeSurvey(upload.id(), "", upload.columns())));
    }

    @Test
    void whoSaysWhenAnswersWereCollectedTellsHowOldTheyAre() {
        UUID study = study();
        var spring = new CollectionPeriod(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 4, 20));

        UploadDetails upload =
                MIA.call(() -> datasets.receive(study, "spring.csv", MissingValues.USUAL, spring, stream(CUSTOMERS)));
        UUID survey = MIA.call(() -> datasets.makeSurvey(upload.id(), "Spring", upload.columns()))
                .survey();
        UUID undated = imported(study, CUSTOMERS, JsonValue.EMPTY_JSON_ARRAY).survey();

        assertEquals(spring, MIA.call(() -> surveys.getSurvey(survey)).collected());
        SurveyReference reference = MIA.call(() -> data.getSurvey(survey));
        assertEquals(spring.from(), reference.firstDay());
        assertEquals(spring.to(), reference.lastDay());
        assertFalse(reference.uploaded(), "the days are not those of the upload");
        assertTrue(MIA.call(() -> data.getSurvey(undated)).uploaded());
    }

    @Test
    void theMatrixHoldsTheRowsInTheirOrderAsNumbers() {
        UUID survey = imported(study(), CUSTOMERS, JsonValue.EMPTY_JSON_ARRAY).survey();

        ResponseMatrix matrix = MIA.call(() -> data.getMatrix(survey));

        assertEquals(
                List.of("tasty", "cheap", "Like", "Age", "Visits"),
                matrix.columns().stream()
                        .map(column -> column.variable().code())
                        .toList());
        assertArrayEquals(new double[] {1, 0, 1, 0}, matrix.column("tasty").values());
        assertArrayEquals(new double[] {-5, 3, 0, 5}, matrix.column("Like").values());
        assertArrayEquals(
                new double[] {31, Double.NaN, 52.5, Double.NaN},
                matrix.column("Age").values());
        assertArrayEquals(new double[] {0, 2, 0, 1}, matrix.column("Visits").values());
        assertEquals(sorted(matrix.responses()), matrix.responses());
        assertTrue(matrix.digest().matches("sha256:[0-9a-f]{64}"));
        assertEquals(matrix.digest(), MIA.call(() -> data.getMatrix(survey)).digest());
    }

    @Test
    void aMatrixOfSomeResponsesHasOnlyTheirRows() {
        UUID survey = imported(study(), CUSTOMERS, JsonValue.EMPTY_JSON_ARRAY).survey();
        ResponseMatrix all = MIA.call(() -> data.getMatrix(survey));

        List<UUID> wanted = List.of(
                all.responses().get(3), UUID.randomUUID(), all.responses().get(1));
        ResponseMatrix some = MIA.call(() -> data.getMatrix(survey, wanted));

        assertEquals(List.of(all.responses().get(1), all.responses().get(3)), some.responses());
        assertArrayEquals(new double[] {3, 5}, some.column("Like").values());
        assertNotEquals(all.digest(), some.digest());
    }

    @Test
    void manyRowsKeepTheirOrder() {
        int rows = 2_345;
        String file = "n,word\n"
                + IntStream.range(0, rows).mapToObj(i -> i + ",w" + i).collect(Collectors.joining("\n"));
        UUID survey = imported(study(), file, JsonValue.EMPTY_JSON_ARRAY).survey();

        ResponseMatrix matrix = MIA.call(() -> data.getMatrix(survey));

        assertArrayEquals(
                IntStream.range(0, rows).asDoubleStream().toArray(),
                matrix.column("n").values());
        assertEquals(sorted(matrix.responses()), matrix.responses());
    }

    @Test
    void identityNeverLeavesTheSurvey() {
        UUID survey = imported(study(), CUSTOMERS, JsonValue.EMPTY_JSON_ARRAY).survey();

        assertTrue(MIA.call(() -> data.listVariables(survey)).stream()
                .map(Variable::code)
                .noneMatch("E-mail"::equals));
        assertThrows(NotFoundException.class, () -> MIA.call(() -> data.listOpenAnswers(survey, "E-mail")));
        assertFalse(exported(survey).contains("a@b.example"));
    }

    @Test
    void wordsCanBeReadToBeQuoted() {
        UUID survey = imported(study(), CUSTOMERS, JsonValue.EMPTY_JSON_ARRAY).survey();

        List<OpenAnswer> answers = MIA.call(() -> data.listOpenAnswers(survey, "Comment"));

        assertEquals(
                List.of("=HYPERLINK(\"x\")", "fine", "two\nlines"),
                answers.stream().map(OpenAnswer::words).toList());
        assertEquals(
                MIA.call(() -> data.getMatrix(survey)).responses().get(2),
                answers.get(2).response());
    }

    @Test
    void valuesThatDoNotFitTheCorrectedColumnAreLeftOutAndTold() {
        ImportedDataset imported =
                imported(study(), CUSTOMERS, json("[{'header':'Like','type':'number'},{'header':'Age','use':false}]"));

        assertEquals(4, imported.rows());
        assertEquals(
                List.of(
                        Finding.ofCell(2, "Like", "I hate it!-5", "exchange.cell.number"),
                        Finding.ofCell(6, "Like", "I love it!+5", "exchange.cell.number")),
                imported.report().entries());
        assertArrayEquals(
                new double[] {Double.NaN, 3, 0, Double.NaN},
                MIA.call(() -> data.getMatrix(imported.survey())).column("Like").values());
    }

    @Test
    void aFileThatCannotBeReadChangesNothing() {
        UUID study = study();

        var refusal = assertThrows(
                InvalidInputException.class,
                () -> imported(study, CUSTOMERS + "i@j.example;\"Yes\n", JsonValue.EMPTY_JSON_ARRAY));

        assertEquals(
                Problem.at("file", "exchange.file.quote", 7), refusal.problems().get(0));
        assertTrue(MIA.call(() -> surveys.listSurveys(study)).isEmpty());
    }

    @Test
    void columnsThatCannotBecomeASurveyChangeNothing() {
        UUID study = study();
        UploadDetails upload = receive(study, CUSTOMERS);
        var wrong = new ArrayList<>(upload.columns());
        wrong.set(1, wrong.get(2));

        var refusal = assertThrows(
                InvalidInputException.class, () -> MIA.call(() -> datasets.makeSurvey(upload.id(), "", wrong)));

        assertEquals("columns[2].code", refusal.problems().get(0).path());
        assertTrue(MIA.call(() -> surveys.listSurveys(study)).isEmpty());
        assertFalse(MIA.call(() -> datasets.getUpload(upload.id())).isDone());
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        UUID study = study();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        var refusal = assertThrows(
                InvalidInputException.class,
                () -> MIA.call(() -> datasets.receive(study, "big.csv", MissingValues.USUAL, endless)));

        assertEquals("exchange.file.large", refusal.key());
    }

    @Test
    void onlyThoseWhoMayChangeAStudyBringDataInAndOnlyMembersReadIt() {
        UUID study = study();
        UploadDetails upload = receive(study, CUSTOMERS);
        UUID survey = imported(study, CUSTOMERS, JsonValue.EMPTY_JSON_ARRAY).survey();

        assertThrows(NotFoundException.class, () -> TOM.call(() -> datasets.getUpload(upload.id())));
        assertThrows(NotFoundException.class, () -> TOM.call(() -> data.getMatrix(survey)));
        assertThrows(NotFoundException.class, () -> TOM.call(() -> export.getFileName(survey)));
        assertThrows(NotFoundException.class, () -> TOM.run(() -> rights.requireView(study)));
        assertThrows(EJBAccessException.class, () -> EVE.call(() -> data.getMatrix(survey)));
        assertThrows(EJBAccessException.class, () -> EVE.call(() -> rights.getStudy(study)));

        MIA.run(() -> studies.admitMember(study, "tom@test.example", Permission.VIEW));

        assertEquals(4, TOM.call(() -> data.getMatrix(survey)).rows());
        assertThrows(
                NotAllowedException.class,
                () -> TOM.call(() -> datasets.makeSurvey(upload.id(), "", upload.columns())));
        assertThrows(NotAllowedException.class, () -> TOM.run(() -> rights.requireEdit(study)));
        assertThrows(
                NotAllowedException.class,
                () -> TOM.call(() -> responses.submit(survey, new Submission.Builder("").build())));
    }

    private UUID study() {
        return MIA.call(() -> studies.createStudy(StudyOutline.titled("Exchange")))
                .id();
    }

    private UploadDetails receive(UUID study, String text) {
        return MIA.call(() -> datasets.receive(study, "customers_2026.csv", MissingValues.USUAL, stream(text)));
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

    private static JsonArray json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readArray();
    }
}
