package org.waymark.survey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.Variable;
import org.waymark.survey.exchange.column.ColumnPlan;
import org.waymark.survey.exchange.column.MissingValues;
import org.waymark.survey.exchange.column.PlanCheck;
import org.waymark.survey.exchange.column.UploadedQuestionnaire;
import org.waymark.survey.exchange.file.DataFile;
import org.waymark.survey.questionnaire.PreFlight;

/** Real data sets, where they stand beside the project. */
@EnabledIfEnvironmentVariable(named = "WAYMARK_SHARED", matches = ".+")
class RealDataTest {

    @Test
    void mcdonalds() {
        Map<String, Variable> variables = variables(look("mcdonalds.csv", 1453, 15));

        for (String perception : List.of(
                "yummy",
                "convenient",
                "spicy",
                "fattening",
                "greasy",
                "fast",
                "cheap",
                "tasty",
                "expensive",
                "healthy",
                "disgusting")) {
            assertVariable(variables, perception, Measurement.BINARY, QuestionRole.BASIS, Dimension.ATTITUDE);
        }
        assertVariable(variables, "Like", Measurement.RATING, QuestionRole.OUTCOME, Dimension.SATISFACTION);
        assertEquals(-5, variables.get("Like").minimum());
        assertEquals(5, variables.get("Like").maximum());
        assertVariable(variables, "Age", Measurement.NUMERIC, QuestionRole.DESCRIPTOR, Dimension.DEMOGRAPHIC);
        assertVariable(variables, "Gender", Measurement.NOMINAL, QuestionRole.DESCRIPTOR, Dimension.DEMOGRAPHIC);
        assertVariable(variables, "VisitFrequency", Measurement.ORDINAL, QuestionRole.DESCRIPTOR, Dimension.BEHAVIOUR);
        assertEquals(
                List.of(
                        "Never",
                        "Once a year",
                        "Every three months",
                        "Once a month",
                        "Once a week",
                        "More than once a week"),
                variables.get("VisitFrequency").categories().stream()
                        .map(Variable.Category::label)
                        .toList());
    }

    @Test
    void bfi() {
        List<ColumnPlan> columns = look("bfi.csv", 2800, 28);
        Map<String, Variable> variables = variables(columns);

        assertEquals(25, count(columns, QuestionRole.BASIS));
        assertEquals(6, variables.get("O5").maximum());
        assertVariable(variables, "gender", Measurement.NOMINAL, QuestionRole.DESCRIPTOR, Dimension.DEMOGRAPHIC);
        assertVariable(variables, "education", Measurement.ORDINAL, QuestionRole.DESCRIPTOR, Dimension.DEMOGRAPHIC);
        assertVariable(variables, "age", Measurement.NUMERIC, QuestionRole.DESCRIPTOR, Dimension.DEMOGRAPHIC);
    }

    @Test
    void vacmot() {
        List<ColumnPlan> columns = look("vacmot.csv", 1000, 33);
        Map<String, Variable> variables = variables(columns);

        assertEquals(20, count(columns, QuestionRole.BASIS));
        assertEquals(Measurement.ORDINAL, variables.get("Income").measurement());
        assertEquals(
                "Less than $30,000", variables.get("Income").categories().get(0).label());
        assertEquals(Measurement.NOMINAL, variables.get("published6").measurement());
        assertEquals(Measurement.NUMERIC, variables.get("Vacation.Behaviour").measurement());
    }

    @Test
    void youngPeople() {
        List<ColumnPlan> columns = look("young_people_survey.csv", 1010, 150);
        Map<String, Variable> variables = variables(columns);

        assertEquals(135, count(columns, QuestionRole.BASIS));
        assertEquals(1, variables.get("Fun_with_friends").minimum());
        assertVariable(variables, "Country", Measurement.RATING, QuestionRole.BASIS, Dimension.ATTITUDE);
        assertVariable(variables, "Height", Measurement.NUMERIC, QuestionRole.DESCRIPTOR, Dimension.DEMOGRAPHIC);
        assertVariable(variables, "Education", Measurement.ORDINAL, QuestionRole.DESCRIPTOR, Dimension.DEMOGRAPHIC);
    }

    @Test
    void auto() {
        List<ColumnPlan> columns = look("auto.csv", 793, 46);
        Map<String, Variable> variables = variables(columns);

        assertVariable(variables, "ch_comfort", Measurement.BINARY, QuestionRole.BASIS, Dimension.ATTITUDE);
        assertVariable(variables, "satisfaction", Measurement.RATING, QuestionRole.OUTCOME, Dimension.SATISFACTION);
        assertEquals(Measurement.ORDINAL, variables.get("tempo").measurement());
        assertEquals(4, variables.get("other_consider").categories().size());
    }

    private static List<ColumnPlan> look(String name, int rows, int columns) {
        Path path = Path.of(System.getenv("WAYMARK_SHARED"), "data", name);
        FileSurveyor seen = FileSurveyor.look(DataFile.of(() -> Files.newInputStream(path)), MissingValues.USUAL);
        assertEquals(rows, seen.understood().rows());
        assertEquals(columns, seen.proposal().size());
        assertTrue(seen.understood().findings().isEmpty());
        assertTrue(PlanCheck.check(seen.proposal()).isEmpty());
        assertTrue(
                PreFlight.check(UploadedQuestionnaire.of(name, seen.proposal())).isEmpty());
        return seen.proposal();
    }

    private static Map<String, Variable> variables(List<ColumnPlan> columns) {
        return UploadedQuestionnaire.of("Data", columns).variables().stream()
                .collect(Collectors.toMap(Variable::code, variable -> variable));
    }

    private static long count(List<ColumnPlan> columns, QuestionRole role) {
        return columns.stream().filter(column -> column.role() == role).count();
    }

    private static void assertVariable(
            Map<String, Variable> variables,
            String code,
            Measurement measurement,
            QuestionRole role,
            Dimension dimension) {
        Variable variable = variables.get(code);
        assertEquals(measurement, variable.measurement(), code);
        assertEquals(role, variable.role(), code);
        assertEquals(dimension, variable.dimension(), code);
    }
}
