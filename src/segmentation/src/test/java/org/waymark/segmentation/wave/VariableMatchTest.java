package org.waymark.segmentation.wave;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Problem;
import org.waymark.segmentation.method.MethodKind;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.segmentation.wave.Counterpart.Doubt;
import org.waymark.segmentation.wave.Counterpart.Likeness;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;
import org.waymark.survey.api.Variable.Category;

class VariableMatchTest {

    private static final SegmentationSettings SETTINGS =
            SegmentationSettings.of(UUID.randomUUID(), List.of("region", "news"), List.of());
    private static final Variable NEWS = rating("news", "Likes news", 7);
    private static final Variable REGION = choice("region", "Region", "n:North", "s:South", "w:West");

    @Test
    void theSameCodeIsTheSameQuestion() {
        Counterpart found = match(rating("NEWS", "Likes news", 7), rating("other", "Likes news", 7))
                .propose(NEWS, true);

        assertEquals("NEWS", found.later());
        assertEquals(Likeness.SAME_CODE, found.likeness());
        assertEquals(Doubt.NONE, found.doubt());
    }

    @Test
    void otherwiseTheWordsSayIt() {
        Counterpart found = match(rating("Q7", " likes  NEWS ", 7)).propose(NEWS, true);

        assertEquals("Q7", found.later());
        assertEquals(Likeness.SAME_WORDS, found.likeness());
    }

    @Test
    void ofTwoWithTheSameWordsNobodyKnowsWhichIsMeant() {
        assertNull(match(rating("Q7", "Likes news", 7), rating("Q8", "Likes news", 7))
                .propose(NEWS, true)
                .later());
    }

    @Test
    void aNumberIsNoCategory() {
        assertNull(
                match(choice("news", "Likes news", "1:1")).propose(NEWS, true).later());
    }

    @Test
    void whatDiffersIsDoubted() {
        assertEquals(
                Doubt.OTHER_SCALE,
                match(rating("news", "Likes news", 5)).propose(NEWS, true).doubt());
        assertEquals(
                Doubt.OTHER_WORDS,
                match(rating("news", "Hates news", 7)).propose(NEWS, true).doubt());
        assertEquals(
                Doubt.OTHER_ANSWERS,
                match(choice("region", "Region", "n:North", "e:East"))
                        .propose(REGION, true)
                        .doubt());
        assertEquals(
                Doubt.NONE,
                match(choice("region", "Region", "3:west", "1:north", "2:south"))
                        .propose(REGION, true)
                        .doubt());
    }

    @Test
    void laterAnswersAreSaidInEarlierCodes() {
        Variable later = choice("R", "Region", "1:West", "s:Somewhere", "e:East");
        var answers = new LaterAnswers(
                matrix(new Column(later, new double[] {0, 1, 2, Double.NaN})),
                List.of(new MappedVariable("region", "R"), new MappedVariable("news", null)),
                SETTINGS);

        // West is known by its word, s by its code, East not at all
        assertArrayEquals(
                new double[] {2, 1, Double.NaN, Double.NaN},
                answers.column(REGION).values());
        assertFalse(answers.has(NEWS));
        assertEquals(
                4,
                Arrays.stream(answers.column(NEWS).values())
                        .filter(Double::isNaN)
                        .count());
    }

    @Test
    void whoDoesNotKnowNowIsTakenAsInTheRun() {
        Variable region = choice("region", "Region", "n:North", "s:South", "x:Don’t know");
        ResponseMatrix wave = matrix(
                new Column(choice("R", "Region", "9:Don’t know", "n:North"), new double[] {0, 1}),
                new Column(rating("N", "Likes news", 7), new double[] {Column.DONT_KNOW, 3}));
        var mapping = List.of(new MappedVariable("region", "R"), new MappedVariable("news", "N"));
        SegmentationSettings classes = SETTINGS.with(MethodKind.LATENT_CLASS);

        assertArrayEquals(
                new double[] {Double.NaN, 0},
                new LaterAnswers(wave, mapping, SETTINGS).column(region).values());
        assertArrayEquals(
                new double[] {2, 0},
                new LaterAnswers(wave, mapping, classes).column(region).values());
        assertTrue(Column.isDontKnow(
                new LaterAnswers(wave, mapping, classes).column(NEWS).value(0)));
    }

    @Test
    void aMappingLeadsSomewhereThatMakesSense() {
        List<Problem> problems = MappingCheck.check(
                List.of(
                        new MappedVariable("news", "R"),
                        new MappedVariable("region", "nowhere"),
                        new MappedVariable("colour", null)),
                List.of(NEWS, REGION),
                List.of("news"),
                List.of(choice("R", "Region", "n:North")));

        assertEquals(
                List.of("wave.mapping.kind", "wave.mapping.unknown", "wave.mapping.notNeeded"),
                problems.stream().map(Problem::key).toList());
        assertEquals("mapping.news", problems.get(0).path());
        assertEquals(
                List.of("wave.mapping.none"),
                MappingCheck.check(List.of(), List.of(NEWS), List.of("news"), List.of()).stream()
                        .map(Problem::key)
                        .toList());
    }

    private static VariableMatch match(Variable... later) {
        return new VariableMatch(List.of(later));
    }

    static ResponseMatrix matrix(Column... columns) {
        List<UUID> rows = Arrays.stream(columns[0].values())
                .mapToObj(value -> UUID.randomUUID())
                .toList();
        return new ResponseMatrix(UUID.randomUUID(), rows, List.of(columns), "sha256:0");
    }

    static Variable rating(String code, String label, int points) {
        return variable(code, label, Measurement.RATING, List.of(), points);
    }

    private static Variable choice(String code, String label, String... categories) {
        List<Category> levels = Arrays.stream(categories)
                .map(category -> new Category(category.split(":")[0], category.split(":")[1]))
                .toList();
        return variable(code, label, Measurement.NOMINAL, levels, 0);
    }

    private static Variable variable(
            String code, String label, Measurement measurement, List<Category> categories, double maximum) {
        return new Variable(
                code, label, code, label, measurement, QuestionRole.BASIS, Dimension.ATTITUDE, categories, 1, maximum);
    }
}
