package org.waymark.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.waymark.segmentation.api.DifferenceTest;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;
import org.waymark.survey.api.Variable.Category;

/**
 * The descriptors of {@code mcdonalds.csv} over the best four segments, as R 4.2.2 finds them ({@code overlay} in {@code
 * stats_reference.json}). The files are not part of the project.
 */
@EnabledIfEnvironmentVariable(named = "WAYMARK_SHARED", matches = ".+")
class RealOverlayTest {

    private static final int K4 = 2;
    private static final List<String> FREQUENCIES = List.of(
            "Never", "Once a year", "Every three months", "Once a month", "Once a week", "More than once a week");

    private static List<String[]> people;
    private static int[] labels;

    @BeforeAll
    static void read() throws IOException {
        Path data = Path.of(System.getenv("WAYMARK_SHARED"), "data");
        people = rows(data.resolve("mcdonalds.csv"));
        labels = rows(data.resolve("reference/partitions_mcdonalds_for_tests.csv")).stream()
                .mapToInt(row -> Integer.parseInt(row[K4]) - 1)
                .toArray();
    }

    @Test
    void everyDescriptorAgreesWithR() {
        List<Overlay> overlays = overlays();

        assertEquals(
                List.of("Like", "VisitFrequency", "Age", "Gender"),
                overlays.stream().map(Overlay::code).toList());
        assertTest(
                "CHI_SQUARE",
                30.762395052561,
                9.538210580967e-07,
                overlays.get(3).test());
        assertEquals(0.1382703616437, overlays.get(3).effect().value(), 1e-9);
        assertTest(
                "CHI_SQUARE",
                454.336502666921,
                2.504719769754e-87,
                overlays.get(1).test());
        assertEquals(0.3177965799489, overlays.get(1).effect().value(), 1e-9);
        assertTest("WELCH", 32.603704852401, 9.940002462985e-20, overlays.get(2).test());
        assertEquals(0.05614213678691, overlays.get(2).effect().value(), 1e-9);
        assertTest(
                "ANOVA",
                29.808901541482,
                1.063069544739e-18,
                overlays.get(2).beside().get(0));
        assertTest(
                "KRUSKAL_WALLIS",
                84.341196551237,
                3.593870863624e-18,
                overlays.get(2).beside().get(1));
        assertTest(
                "WELCH", 456.643626520527, 3.438764040516e-158, overlays.get(0).test());
        assertTest(
                "ANOVA",
                490.649643885045,
                5.703099947382e-220,
                overlays.get(0).beside().get(0));
    }

    @Test
    void residualsAgreeWithR() {
        Overlay gender = overlays().get(3);

        // chisq.test(table(k4, Gender))$stdres
        assertEquals(3.704269494909, gender.rows().get(0).residuals().get(0), 1e-9);
        assertEquals(-4.134762485015, gender.rows().get(0).residuals().get(3), 1e-9);
    }

    private static List<Overlay> overlays() {
        return new OverlayBuilder(labels, 4, null, RatingTest.BY_SCALE)
                .build(List.of(
                        column("Like", Measurement.RATING, List.of(), row -> like(row[11])),
                        column("Age", Measurement.NUMERIC, List.of(), row -> Double.parseDouble(row[12])),
                        column("VisitFrequency", Measurement.NOMINAL, FREQUENCIES, row -> FREQUENCIES.indexOf(row[13])),
                        column(
                                "Gender",
                                Measurement.NOMINAL,
                                List.of("Female", "Male"),
                                row -> row[14].equals("Female") ? 0 : 1)));
    }

    private static double like(String words) {
        return Double.parseDouble(words.replaceAll("[^-+0-9]", ""));
    }

    private static Column column(
            String code, Measurement measurement, List<String> categories, ToDoubleFunction<String[]> value) {
        return new Column(
                new Variable(
                        code,
                        code,
                        code,
                        code,
                        measurement,
                        QuestionRole.DESCRIPTOR,
                        Dimension.DEMOGRAPHIC,
                        categories.stream()
                                .map(category -> new Category(category, category))
                                .toList(),
                        -5,
                        5),
                people.stream().mapToDouble(value).toArray());
    }

    private static void assertTest(String name, double statistic, double p, DifferenceTest actual) {
        assertEquals(name, actual.name());
        assertEquals(statistic, actual.statistic(), 1e-9 * statistic);
        assertEquals(p, actual.p(), 1e-9 * p);
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> Arrays.stream(line.split(","))
                        .map(cell -> cell.replace("\"", ""))
                        .toArray(String[]::new))
                .toList();
    }
}
