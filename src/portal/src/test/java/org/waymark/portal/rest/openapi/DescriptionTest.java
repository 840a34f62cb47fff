package org.waymark.portal.rest.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.portal.rest.Api;

class DescriptionTest {

    private static final JsonObject DESCRIPTION = Description.of(Api.RESOURCES, "https://research.example");

    @Test
    void everyRecordReferredToIsDescribed() {
        JsonObject schemas = DESCRIPTION.getJsonObject("components").getJsonObject("schemas");
        Matcher reference = Pattern.compile("\"#/components/schemas/([^\"]+)\"").matcher(DESCRIPTION.toString());

        assertTrue(reference.find());
        do {
            assertTrue(schemas.containsKey(reference.group(1)), reference.group(1));
        } while (reference.find());
    }

    @Test
    void everyCallHasANameOfItsOwn() {
        Set<String> names = new HashSet<>();
        for (JsonObject call : calls()) {
            assertTrue(names.add(call.getString("operationId")), call.getString("operationId"));
        }
    }

    @Test
    void everyCallMayAnswerWithAProblem() {
        for (JsonObject call : calls()) {
            assertTrue(call.getJsonObject("responses").containsKey("default"), call.toString());
        }
    }

    @Test
    void aRunIsDescribedWithTheNamesItIsSentWith() {
        JsonObject criteria = record("SolutionDocumentCriteriaDocument");

        assertTrue(criteria.keySet()
                .containsAll(List.of("withinSumOfSquares", "averageSilhouette", "calinskiHarabasz", "jaccard")));
        assertEquals(
                List.of("queued", "running", "completed", "failed", "cancelled"),
                record("RunDocument")
                        .getJsonObject("state")
                        .getJsonArray("enum")
                        .getValuesAs(JsonString::getString));
    }

    @Test
    void theNumberOfSegmentsIsARangeOrANumber() {
        assertEquals(
                2,
                record("SettingsDocument")
                        .getJsonObject("segments")
                        .getJsonArray("oneOf")
                        .size());
    }

    @Test
    void presetsOfCalculatorsAreFractions() {
        JsonObject margin = DESCRIPTION
                .getJsonObject("paths")
                .getJsonObject("/api/v1/statistics/sample-size")
                .getJsonObject("get")
                .getJsonArray("parameters")
                .getJsonObject(0);

        assertEquals("margin", margin.getString("name"));
        assertEquals(
                0.05, margin.getJsonObject("schema").getJsonNumber("default").doubleValue());
    }

    private static JsonObject record(String name) {
        return DESCRIPTION
                .getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject(name)
                .getJsonObject("properties");
    }

    private static List<JsonObject> calls() {
        return DESCRIPTION.getJsonObject("paths").values().stream()
                .flatMap(path -> path.asJsonObject().values().stream())
                .map(call -> call.asJsonObject())
                .toList();
    }
}
