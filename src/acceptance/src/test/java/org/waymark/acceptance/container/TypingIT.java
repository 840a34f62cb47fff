package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.typing.Question;
import org.waymark.clustering.typing.TypingModel;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotAllowedException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.segmentation.job.JobState;
import org.waymark.segmentation.typing.Typed;
import org.waymark.segmentation.typing.TypingExport;
import org.waymark.segmentation.typing.TypingFormat;
import org.waymark.segmentation.typing.TypingService;
import org.waymark.segmentation.typing.TypingSettings;
import org.waymark.segmentation.typing.TypingToolDetails;
import org.waymark.survey.study.Permission;
import org.waymark.survey.study.StudyService;

/** Typing tools, as jobs of the server. */
@ArquillianTest
class TypingIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller TOM = new Caller("tom@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller EVE = new Caller("eve@test.example", Role.EMPLOYEE);

    @Inject
    private StudyService studies;

    @Inject
    private TypingService tools;

    @Inject
    private TypingExport export;

    @Inject
    private RunWatch watch;

    @Inject
    private PlantedRuns runs;

    @Inject
    private BuiltTools builder;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(TypingIT.class);
    }

    @Test
    void aToolForPlantedSegmentsRecognisesThemByFewQuestions() {
        UUID run = run(runs.planted(MIA));

        TypingToolDetails tool = built(run, BuiltTools.usual());

        assertEquals(JobState.COMPLETED, tool.job().state());
        assertTrue(
                tool.accuracy().overall().value() > 0.9,
                tool.accuracy().overall().toString());
        assertTrue(tool.questions().size() < PlantedSegments.BASIS.size());
        assertEquals(240, tool.accuracy().people());
        assertEquals(
                240,
                tool.accuracy().confusion().stream()
                        .flatMap(List::stream)
                        .mapToInt(Integer::intValue)
                        .sum());
        assertEquals(tool, MIA.call(() -> tools.findTool(run, 3)).orElseThrow());
    }

    @Test
    void answersAreTypedAsTheModelDoesAndWhatIsWrongIsSaidWhereItIs() {
        UUID run = run(runs.planted(MIA));
        var settings = new TypingSettings("discriminant", 4, 4, PlantedSegments.BASIS, 0.5, 1);
        TypingToolDetails tool = built(run, settings);
        double[] means = new double[] {6, 2, 2, 5};
        Map<String, Object> likeTheFirst = new HashMap<>();
        PlantedSegments.BASIS.forEach(code -> likeTheFirst.put(code, means[PlantedSegments.BASIS.indexOf(code)]));
        Map<String, Object> nobody = new HashMap<>();
        PlantedSegments.BASIS.forEach(code -> nobody.put(code, null));

        List<Typed> typed =
                MIA.call(() -> tools.classify(run, 3, List.of(likeTheFirst, nobody), person -> person + "/"));

        double[] answers = tool.questions().stream()
                .mapToDouble(question -> (Double) likeTheFirst.get(question.code()))
                .toArray();
        TypingModel model = MIA.call(() -> tools.getModel(run, 3));
        assertEquals(model.classify(answers).probabilities(), typed.get(0).probabilities());
        assertTrue(typed.get(0).told());
        // the largest kind of the plan comes first
        assertEquals(1, typed.get(0).segment());
        assertEquals(
                1,
                typed.get(1).probabilities().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum(),
                1e-12);
        var refusal = assertThrows(
                InvalidInputException.class,
                () -> MIA.call(() -> tools.classify(
                        run, 3, List.of(Map.of("lasts", 6, "price", 9, "new", 2)), person -> person + "/")));
        assertEquals(
                List.of("0/price", "0/simple"),
                refusal.problems().stream().map(Problem::path).sorted().toList());
    }

    @Test
    void everyFormatIsWrittenAndTheThresholdIsInIt() {
        UUID run = run(runs.planted(MIA));
        built(run, BuiltTools.usual());

        MIA.call(() -> tools.chooseThreshold(run, 3, 0.75));

        assertEquals(0.75, MIA.call(() -> tools.getModel(run, 3)).threshold());
        assertTrue(text(run, TypingFormat.JSON).contains("\"threshold\": 0.75"));
        assertTrue(text(run, TypingFormat.SQL).contains("FROM \"crm\".\"people\""));
        assertTrue(text(run, TypingFormat.PMML).contains("RegressionModel"));
        assertTrue(text(run, TypingFormat.XLSX).startsWith("PK"));
        assertThrows(
                InvalidInputException.class,
                () -> MIA.call(() -> export.write(run, 3, TypingFormat.SQL, "crm..people", "id")));
        assertThrows(InvalidInputException.class, () -> MIA.call(() -> tools.chooseThreshold(run, 3, 1.5)));
    }

    @Test
    void theQueryTypesPeopleInTheDatabaseAsTheModelDoes() {
        UUID run = run(runs.planted(MIA));
        built(run, new TypingSettings("multinomial", 4, 4, PlantedSegments.BASIS, 0.7, 1));
        TypingModel model = MIA.call(() -> tools.getModel(run, 3));
        var random = new Random(3);
        List<double[]> people = IntStream.range(0, 200)
                .mapToObj(person -> random.ints(4, 0, 8)
                        .mapToDouble(answer -> answer == 0 ? Double.NaN : answer)
                        .toArray())
                .toList();

        byte[] query = MIA.call(() -> export.write(run, 3, TypingFormat.SQL, "customers to type", "id"));
        var table = new PeopleTable(
                "customers to type",
                model.questions().stream().map(Question::name).toList());
        List<String> typed = table.typed(people, new String(query, StandardCharsets.UTF_8));

        List<String> expected = new ArrayList<>();
        for (double[] answers : people) {
            var told = model.classify(answers).segment();
            expected.add(told.isPresent() ? model.segments().get(told.getAsInt()) : null);
        }
        assertEquals(expected, typed);
        assertTrue(typed.contains(null) && typed.contains("A"));
    }

    @Test
    void aToolThatADeadInstanceLeftBehindIsBuiltAllTheSame() {
        UUID run = run(runs.planted(MIA));
        TypingToolDetails whole = built(run, BuiltTools.usual());
        new JobRows("typing_tool", whole.job().id())
                .leaveTo("an instance that died", Instant.now().minus(Duration.ofMinutes(1)));

        watch.await(
                "the tool to be taken up",
                () -> MIA.call(() -> tools.findTool(run, 3)).isPresent());

        TypingToolDetails again = MIA.call(() -> tools.findTool(run, 3)).orElseThrow();
        assertEquals(whole.questions(), again.questions());
        assertEquals(whole.accuracy(), again.accuracy());
    }

    @Test
    void buildingStopsWhenSomebodyWantsItToAndTheToolInUseStays() {
        UUID run = run(runs.planted(MIA));
        TypingToolDetails first = built(run, BuiltTools.usual());
        MIA.call(() -> tools.requestTool(run, 3, both()));
        assertThrows(ConflictException.class, () -> MIA.call(() -> tools.requestTool(run, 3, BuiltTools.usual())));

        MIA.call(() -> tools.cancelTool(run, 3));
        watch.await(
                "the end of the building",
                () -> MIA.call(() -> tools.findRequestedTool(run, 3))
                        .orElseThrow()
                        .job()
                        .isOver());

        assertEquals(
                JobState.CANCELLED,
                MIA.call(() -> tools.findRequestedTool(run, 3))
                        .orElseThrow()
                        .job()
                        .state());
        assertEquals(first, MIA.call(() -> tools.findTool(run, 3)).orElseThrow());
        assertThrows(ConflictException.class, () -> MIA.call(() -> tools.cancelTool(run, 3)));
    }

    @Test
    void settingsThatMakeNoSenseAreRefusedAtTheirFields() {
        UUID run = run(runs.planted(MIA));
        var wrong = new TypingSettings("magic", 99, 0, List.of("nowhere"), 2, 1);

        var refusal = assertThrows(InvalidInputException.class, () -> MIA.call(() -> tools.requestTool(run, 3, wrong)));

        assertEquals(
                List.of("method", "number", "most", "threshold", "questions"),
                refusal.problems().stream().map(Problem::path).toList());
        assertThrows(NotFoundException.class, () -> MIA.call(() -> tools.requestTool(run, 9, BuiltTools.usual())));
    }

    @Test
    void outsidersSeeNoToolAndWhoMayOnlyLookBuildsNone() {
        PlantedSegments data = runs.planted(MIA);
        UUID run = run(data);
        built(run, BuiltTools.usual());
        List<Runnable> looking = List.of(
                () -> tools.findTool(run, 3),
                () -> tools.getModel(run, 3),
                () -> tools.classify(run, 3, List.of(), person -> ""),
                () -> export.write(run, 3, TypingFormat.JSON, "", ""));
        List<Runnable> changing = List.of(
                () -> tools.requestTool(run, 3, BuiltTools.usual()),
                () -> tools.cancelTool(run, 3),
                () -> tools.chooseThreshold(run, 3, 0.9));

        for (Runnable call : looking) {
            assertThrows(NotFoundException.class, () -> TOM.run(call));
            assertThrows(EJBAccessException.class, () -> EVE.run(call));
        }
        for (Runnable call : changing) {
            assertThrows(NotFoundException.class, () -> TOM.run(call));
        }
        MIA.run(() -> studies.admitMember(data.study(), "tom@test.example", Permission.VIEW));
        looking.forEach(TOM::run);
        changing.forEach(call -> assertThrows(NotAllowedException.class, () -> TOM.run(call)));
    }

    private UUID run(PlantedSegments data) {
        return runs.completed(MIA, data.settings(42)).id();
    }

    /** All questions of basis and descriptors, by both methods. */
    private static TypingSettings both() {
        return new TypingSettings("best", null, 30, List.of("lasts", "price", "new", "simple", "Region", "Age"), 0, 1);
    }

    private TypingToolDetails built(UUID run, TypingSettings settings) {
        return builder.built(MIA, run, settings);
    }

    private String text(UUID run, TypingFormat format) {
        byte[] file = MIA.call(() -> export.write(run, 3, format, "crm.people", "id"));
        return new String(Arrays.copyOf(file, file.length), StandardCharsets.UTF_8);
    }
}
