package org.waymark.acceptance.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.acceptance.portal.ApiClient.address;
import static org.waymark.acceptance.portal.ApiClient.awaitEnd;
import static org.waymark.acceptance.portal.ApiClient.delete;
import static org.waymark.acceptance.portal.ApiClient.get;
import static org.waymark.acceptance.portal.ApiClient.header;
import static org.waymark.acceptance.portal.ApiClient.json;
import static org.waymark.acceptance.portal.ApiClient.post;
import static org.waymark.acceptance.portal.ApiClient.put;
import static org.waymark.acceptance.portal.ApiFixture.assertProblem;
import static org.waymark.acceptance.portal.ApiFixture.dataset;
import static org.waymark.acceptance.portal.ApiFixture.paths;
import static org.waymark.acceptance.portal.ApiFixture.run;
import static org.waymark.acceptance.portal.ApiFixture.settings;
import static org.waymark.acceptance.portal.ApiFixture.sizes;
import static org.waymark.acceptance.portal.ApiFixture.solution;
import static org.waymark.acceptance.portal.ApiFixture.study;
import static org.waymark.acceptance.portal.ApiFixture.threeGroups;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API as programs use it, from a file of answers to a published persona. */
class ApiE2E {

    private static final String PERCEPTIONS = "\"yummy\",\"convenient\",\"spicy\",\"fattening\",\"greasy\",\"fast\","
            + "\"cheap\",\"tasty\",\"expensive\",\"healthy\",\"disgusting\"";

    @Test
    void aProgramGetsFromAFileToAPublishedPersona() {
        String study = study();
        String survey = dataset(study, threeGroups());
        String run = run(study, settings(survey, "{\"from\":2,\"to\":4}"));

        JsonObject done = awaitEnd(run);
        assertEquals("completed", done.getString("state"), done.toString());
        assertEquals(120, done.getJsonObject("data").getInt("used"));
        assertEquals(List.of(40, 40, 40), sizes(done, 3));
        assertEquals(3, done.getJsonObject("recommendation").getInt("segments"));
        assertEquals(409, post("/segmentations/" + run + "/personas", "").statusCode());

        JsonObject chosen = json(
                200, post("/segmentations/" + run + "/choice", "{\"segments\":3,\"reason\":\"Sales can serve 3\"}"));
        assertEquals(3, chosen.getJsonObject("chosen").getInt("segments"));
        List<String> assignments =
                get("/segmentations/" + run + "/assignments").body().lines().toList();
        assertEquals("response,segment,probability", assignments.get(0));
        assertEquals(121, assignments.size());
        JsonObject profile = json(200, get("/segmentations/" + run + "/profile"));
        assertEquals(3, profile.getJsonArray("segments").size());
        assertEquals(4, profile.getJsonArray("variables").size());

        JsonObject drafted = json(200, post("/segmentations/" + run + "/personas", ""));
        assertEquals(3, drafted.getJsonArray("items").size());
        String persona =
                "/personas/" + drafted.getJsonArray("items").getJsonObject(0).getString("id");
        assertEquals(422, post(persona + "/publish", "").statusCode(), "has no summary yet");
        HttpResponse<String> draft = get(persona);
        String written = changed(json(200, draft), "name", "Bargain Hunter", "summary", "Looks at the price first.");
        json(200, put(persona, written, header(draft, "ETag")));
        assertEquals("bargain-hunter", json(200, post(persona + "/publish", "")).getString("code"));
        assertTrue(get("/personas").body().contains("\"bargain-hunter\""));
    }

    @Test
    void theSameSeedAndDataGiveTheSameSegments() {
        String study = study();
        String survey = dataset(study, threeGroups());
        String first = run(study, settings(survey, "3"));
        String second = run(study, settings(survey, "3"));

        assertEquals(awaitEnd(first).getJsonArray("solutions"), awaitEnd(second).getJsonArray("solutions"));
        assertEquals(
                get("/segmentations/" + first + "/assignments").body(),
                get("/segmentations/" + second + "/assignments").body());
    }

    @Test
    void whoAsksForOneNumberOfSegmentsNeedNotDecideAgain() {
        String study = study();
        String run = run(study, settings(dataset(study, threeGroups()), "3"));

        assertEquals(3, awaitEnd(run).getJsonObject("chosen").getInt("segments"));
        assertEquals(
                3,
                json(200, post("/segmentations/" + run + "/personas", ""))
                        .getJsonArray("items")
                        .size());
    }

    @Test
    void aCancelledRunStops() {
        String study = study();
        String survey = dataset(study, threeGroups());
        String run = run(
                study, "{\"survey\":\"" + survey + "\",\"restarts\":1000,\"resamples\":500,\"segments\":{\"to\":20}}");

        int status = delete("/segmentations/" + run).statusCode();
        assertTrue(status == 200 || status == 202, "DELETE gave " + status);
        assertEquals("cancelled", awaitEnd(run).getString("state"));
        assertProblem(409, "conflict", delete("/segmentations/" + run));
    }

    @Test
    void anUploadIsDeletedWithItsRuns() {
        String study = study();
        String survey = dataset(study, threeGroups());
        String run = run(study, settings(survey, "3"));
        awaitEnd(run);

        assertEquals(204, delete("/surveys/" + survey).statusCode());
        assertEquals(404, get("/surveys/" + survey).statusCode());
        assertEquals(404, get("/segmentations/" + run).statusCode());
        assertProblem(404, "not-found", delete("/surveys/" + survey));
    }

    @Test
    void everythingWrongWithASegmentationIsSaidAtOnceAndAtItsPlace() {
        String study = study();
        String survey = dataset(study, threeGroups());
        HttpResponse<String> answer = post(
                "/studies/" + study + "/segmentations",
                "{\"survey\":\"" + survey + "\",\"method\":\"magic\",\"basis\":[\"price\",\"nothing\"],"
                        + "\"segments\":1,\"restarts\":0,\"scaling\":\"huge\"}");

        assertProblem(422, "invalid-input", answer);
        assertEquals(Set.of("method", "basis", "segments", "restarts", "scaling"), Set.copyOf(paths(answer)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kmedoids", "latent-class", "mixture", "ensemble"})
    void aProgramChoosesAmongTheMethods(String method) {
        String study = study();
        String survey = dataset(study, threeGroups());
        String run = run(
                study,
                "{\"survey\":\"" + survey + "\",\"method\":\"" + method
                        + "\",\"segments\":3,\"restarts\":5,\"resamples\":2}");

        JsonObject done = awaitEnd(run);

        assertEquals("completed", done.getString("state"), done.toString());
        assertEquals(method, done.getJsonObject("settings").getString("method"));
        assertEquals(List.of(40, 40, 40), sizes(done, 3));
    }

    @Test
    void aSurveyOfAnotherStudyIsNotSegmented() {
        String survey = dataset(study(), threeGroups());
        HttpResponse<String> answer = post("/studies/" + study() + "/segmentations", settings(survey, "3"));

        assertProblem(422, "invalid-input", answer);
        assertEquals(List.of("survey"), paths(answer));
    }

    @Test
    void whatWasMeasuredOfAPersonaStaysWhateverIsSent() {
        String study = study();
        String run = run(study, settings(dataset(study, threeGroups()), "3"));
        awaitEnd(run);
        String id = json(200, post("/segmentations/" + run + "/personas", ""))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        HttpResponse<String> before = get("/personas/" + id);
        JsonObject sent = Json.createObjectBuilder(json(200, before))
                .add("statements", Json.createArrayBuilder().add(statement("own", "Wants it cheap", "measured")))
                .add("provenance", Json.createObjectBuilder().add("respondents", 9))
                .build();
        JsonObject after = json(200, put("/personas/" + id, sent.toString(), header(before, "ETag")));

        assertEquals(
                "inferred", after.getJsonArray("statements").getJsonObject(0).getString("kind"));
        assertEquals(
                json(200, before).getJsonArray("statements").size() + 1,
                after.getJsonArray("statements").size());
        assertEquals(json(200, before).get("provenance"), after.get("provenance"));
    }

    @Test
    void aJourneyMapIsDrawnChangedAndPublishedWithItsPersonas() {
        String study = study();
        String run = run(study, settings(dataset(study, threeGroups()), "3"));
        awaitEnd(run);
        String persona = json(200, post("/segmentations/" + run + "/personas", ""))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        HttpResponse<String> created =
                post("/studies/" + study + "/journeys", "{\"title\":\"Buying\",\"personas\":[\"" + persona + "\"]}");
        JsonObject journey = json(201, created);
        assertEquals(5, journey.getJsonArray("stages").size());

        String address = header(created, "Location");
        String drawn = Json.createObjectBuilder(journey)
                .add("entries", Json.createArrayBuilder().add(entry(0, "Asks friends")))
                .build()
                .toString();
        json(200, put(address, drawn, header(created, "ETag")));
        HttpResponse<String> misplaced =
                put(address, drawn.replace("\"stage\":0", "\"stage\":7"), header(get(address), "ETag"));
        assertEquals(List.of("entries[0].stage"), paths(misplaced));
        assertProblem(409, "conflict", post(address + "/publish", ""));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "WAYMARK_SHARED", matches = ".+")
    void thePublishedSegmentsOfTheFastFoodDataAreFound() throws IOException {
        String study = study();
        Path file = Path.of(System.getenv("WAYMARK_SHARED"), "data", "mcdonalds.csv");
        String run = run(study, settings(dataset(study, Files.readString(file)), "4", PERCEPTIONS));

        JsonObject done = awaitEnd(run);
        assertEquals(List.of(580, 318, 315, 240), sizes(done, 4));
        JsonObject criteria = solution(done, 4).getJsonObject("criteria");
        assertEquals(1602.899, criteria.getJsonNumber("withinSumOfSquares").doubleValue(), 0.001);
        assertEquals(0.2585, criteria.getJsonNumber("averageSilhouette").doubleValue(), 0.0001);
        assertEquals(354.4, criteria.getJsonNumber("calinskiHarabasz").doubleValue(), 0.1);
    }

    private static String changed(JsonObject document, String... members) {
        var builder = Json.createObjectBuilder(document);
        for (int i = 0; i < members.length; i += 2) {
            builder.add(members[i], members[i + 1]);
        }
        return builder.build().toString();
    }

    private static JsonObject statement(String id, String text, String kind) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("section", "drivers")
                .add("kind", kind)
                .add("text", text)
                .add("shown", true)
                .build();
    }

    private static JsonObject entry(int stage, String text) {
        return Json.createObjectBuilder()
                .add("stage", stage)
                .add("lane", "actions")
                .add("text", text)
                .build();
    }
}
