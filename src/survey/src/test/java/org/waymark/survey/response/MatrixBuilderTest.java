package org.waymark.survey.response;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.DontKnow;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;
import org.waymark.survey.api.Variable.Category;

class MatrixBuilderTest {

    private static final UUID SURVEY = UUID.randomUUID();

    private final List<Variable> variables = List.of(
            variable("Owner", Measurement.BINARY, new Category("no", "No"), new Category("yes", "Yes")),
            variable("Use", Measurement.ORDINAL, new Category("never", "Never"), new Category("often", "Often")),
            variable("Like", Measurement.RATING, new Category("-5", "I hate it!"), new Category("5", "I love it!")),
            variable("Spent", Measurement.NUMERIC));

    private final MatrixBuilder builder = new MatrixBuilder(SURVEY, variables);

    @Test
    void answersBecomeNumbersAndWhatIsMissingBecomesNaN() {
        builder.add(id(1), "{\"Owner\":\"yes\",\"Use\":\"often\",\"Like\":-5,\"Spent\":12.75}");
        builder.add(id(2), "{}");
        builder.add(id(3), "{\"Like\":3,\"Unasked\":7,\"Owner\":\"no\"}");

        ResponseMatrix matrix = builder.build();

        assertEquals(List.of(id(1), id(2), id(3)), matrix.responses());
        assertArrayEquals(
                new double[] {1, Double.NaN, 0}, matrix.column("Owner").values());
        assertArrayEquals(
                new double[] {1, Double.NaN, Double.NaN}, matrix.column("Use").values());
        assertArrayEquals(
                new double[] {-5, Double.NaN, 3}, matrix.column("Like").values());
        assertArrayEquals(
                new double[] {12.75, Double.NaN, Double.NaN},
                matrix.column("Spent").values());
    }

    @Test
    void answersToAnEarlierFormOfTheQuestionCountAsMissing() {
        builder.add(id(1), "{\"Owner\":1,\"Use\":\"sometimes\",\"Like\":\"good\"}");

        ResponseMatrix matrix = builder.build();

        assertArrayEquals(new double[] {Double.NaN}, matrix.column("Owner").values());
        assertArrayEquals(new double[] {Double.NaN}, matrix.column("Use").values());
        assertArrayEquals(new double[] {Double.NaN}, matrix.column("Like").values());
    }

    @Test
    void whoDoesNotKnowIsToldFromWhoDidNotAnswer() {
        builder.add(id(1), "{\"Like\":\"dont_know\",\"Spent\":\"dont_know\"}");
        builder.add(id(2), "{\"Spent\":0.5}");
        builder.add(id(3), "{ \"Like\" : \"dont_know\" , \"Spent\": \"dont_know\"}");

        ResponseMatrix matrix = builder.build();

        for (String code : List.of("Like", "Spent")) {
            Column column = matrix.column(code);
            assertTrue(Double.isNaN(column.value(0)));
            assertTrue(Column.isDontKnow(column.value(0)), code);
            assertFalse(Column.isDontKnow(column.value(1)), code);
            assertTrue(Column.isDontKnow(column.values()[2]), code);
        }
        assertNotEquals(digest(id(1), "{\"Like\":\"dont_know\"}"), digest(id(1), "{}"));
    }

    @Test
    void dontKnowAmongThePointsIsTakenFromItsPlace() {
        var like = variable("Like", Measurement.RATING, new Category("6", "Don’t know"));
        var small = Column.ofSmall(like, new byte[] {6, 5, Column.NO_ANSWER, Column.SMALL_DONT_KNOW});
        var large = new Column(like, new double[] {6, 0.5, Double.NaN, Column.DONT_KNOW});

        for (Column column : List.of(small, large)) {
            Column apart = DontKnow.apart(column);
            assertTrue(Column.isDontKnow(apart.value(0)));
            assertEquals(column.value(1), apart.value(1));
            assertFalse(Column.isDontKnow(apart.value(2)));
            assertTrue(Column.isDontKnow(apart.select(new int[] {3}).value(0)));
        }
    }

    @Test
    void responsesComeInAnyOrderAndAreSortedAsDatabasesSortThem() {
        UUID late = UUID.fromString("f0000000-0000-4000-8000-000000000000");
        UUID early = UUID.fromString("10000000-0000-4000-8000-000000000000");
        builder.add(late, "{\"Like\":1,\"Spent\":0.5}");
        builder.add(early, "{\"Like\":2}");

        ResponseMatrix matrix = builder.build();

        assertEquals(List.of(early, late), matrix.responses());
        assertArrayEquals(new double[] {2, 1}, matrix.column("Like").values());
        assertArrayEquals(new double[] {Double.NaN, 0.5}, matrix.column("Spent").values());
    }

    @Test
    void documentsThatAreNotPlainAreUnderstoodAsWell() {
        builder.add(id(1), "{ \"Owner\" : \"yes\", \"Words\":\"he said \\\"no\\\"\", \"Like\": 4, \"Spent\": 1.5e3 }");
        builder.add(id(2), "{\"Owner\":\"yes\",\"Words\":\"ends in a \\\\\",\"Like\":-4,\"Spent\":-0.25}");
        builder.add(id(3), "{\"Words\":\",\\\"Like\\\":5\",\"Spent\":12345678901234567890}");

        ResponseMatrix matrix = builder.build();

        assertArrayEquals(
                new double[] {1, 1, Double.NaN}, matrix.column("Owner").values());
        assertArrayEquals(
                new double[] {4, -4, Double.NaN}, matrix.column("Like").values());
        assertArrayEquals(
                new double[] {1500, -0.25, 12345678901234567890.0},
                matrix.column("Spent").values());
    }

    @Test
    void aColumnThatMeetsALargeNumberKeepsTheSmallOnesBefore() {
        builder.add(id(1), "{\"Spent\":127}");
        builder.add(id(2), "{}");
        builder.add(id(3), "{\"Spent\":-128}");
        builder.add(id(4), "{\"Spent\":3}");

        assertArrayEquals(
                new double[] {127, Double.NaN, -128, 3},
                builder.build().column("Spent").values());
    }

    @Test
    void manyRowsFitAndTheColumnsAreExactlyAsLong() {
        for (int i = 0; i < 1_000; i++) {
            builder.add(id(i), "{\"Spent\":" + i + '}');
        }

        ResponseMatrix matrix = builder.build();

        assertEquals(1_000, matrix.column("Spent").values().length);
        assertEquals(999, matrix.column("Spent").values()[999]);
    }

    @Test
    void theDigestTellsOtherDataApartAndTheSameDataNot() {
        String digest = digest(id(1), "{\"Like\":3}");

        assertEquals(digest, digest(id(1), "{\"Like\":3}"));
        assertNotEquals(digest, digest(id(1), "{\"Like\":4}"));
        assertNotEquals(digest, digest(id(2), "{\"Like\":3}"));
        assertNotEquals(digest, digest(id(1), "{\"Spent\":3}"));
    }

    private String digest(UUID id, String document) {
        var one = new MatrixBuilder(SURVEY, variables);
        one.add(id, document);
        return one.build().digest();
    }

    private static UUID id(long row) {
        return new UUID(7, row);
    }

    private static Variable variable(String code, Measurement measurement, Category... categories) {
        return new Variable(
                code,
                code,
                code,
                code,
                measurement,
                QuestionRole.BASIS,
                Dimension.ATTITUDE,
                List.of(categories),
                Double.NaN,
                Double.NaN);
    }
}
