package org.waymark.acceptance.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.acceptance.portal.ApiClient.address;
import static org.waymark.acceptance.portal.ApiClient.awaitEnd;
import static org.waymark.acceptance.portal.ApiClient.delete;
import static org.waymark.acceptance.portal.ApiClient.get;
import static org.waymark.acceptance.portal.ApiClient.header;
import static org.waymark.acceptance.portal.ApiClient.json;
import static org.waymark.acceptance.portal.ApiClient.post;
import static org.waymark.acceptance.portal.ApiClient.put;
import static org.waymark.acceptance.portal.ApiClient.send;
import static org.waymark.acceptance.portal.ApiClient.upload;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API as programs use it, from a file of answers to a published persona. */
class ApiE2E {

    private static final String PROBLEM = "application/problem+json";
    private static final String PERCEPTIONS = "\"yummy\",\"convenient\",\"spicy\",\"fattening\",\"greasy\",\"fast\","
            + "\"cheap\",\"tasty\",\"expensive\",\"healthy\",\"disgusting\"";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000001";

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
        assertEquals(
                List.of("A", "B", "C"),
                json(200, get("/segmentations/" + run + "/profile")).getJsonArray("segments").stream()
                        .map(segment -> String.valueOf(
                                (char) ('A' + segment.asJsonObject().getInt("number") - 1)))
                        .toList());

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
    void aMethodToComeSaysThatItIsNotOfferedYet(String method) {
        String study = study();
        String survey = dataset(study, threeGroups());
        HttpResponse<String> answer = post(
                "/studies/" + study + "/segmentations",
                "{\"survey\":\"" + survey + "\",\"method\":\"" + method + "\"}");

        assertProblem(422, "invalid-input", answer);
        assertEquals(List.of("method"), paths(answer));
        assertTrue(answer.body().contains("not offered yet"), answer.body());
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
    void aDocumentIsSentAgainOnlyWhenItHasChanged() {
        String study = study();
        String tag = header(get("/studies/" + study), "ETag");

        HttpResponse<String> again = get("/studies/" + study, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @Test
    void aChangeThatRestsOnAnOldVersionIsRefused() {
        String survey = "/surveys/" + dataset(study(), threeGroups());

        assertProblem(412, "precondition-failed", put(survey, "{}", "\"4711\""));
        assertProblem(
                428,
                "precondition-required",
                send("PUT", survey, BodyPublishers.ofString("{}"), "Content-Type", "application/json"));
    }

    @Test
    void aRequestWithoutAKnownTokenIsRefused() {
        assertProblem(
                401,
                "unauthorized",
                send(HttpRequest.newBuilder(address("/studies")).build()));
        for (String authorization : List.of("Bearer nobody-has-this-token", "Basic YTpi", "Bearer ")) {
            assertProblem(
                    401,
                    "unauthorized",
                    send(HttpRequest.newBuilder(address("/studies"))
                            .header("Authorization", authorization)
                            .build()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /nothing-here                         | 404 | not-found",
                "GET  | /studies/no-identifier                | 404 | not-found",
                "GET  | /studies/" + NOBODY + "               | 404 | not-found",
                "GET  | /segmentations/" + NOBODY + "         | 404 | not-found",
                "GET  | /personas/" + NOBODY + "              | 404 | not-found",
                "GET  | /journeys/" + NOBODY + "              | 404 | not-found",
                "GET  | /surveys/" + NOBODY + "/monitor       | 404 | not-found",
                "GET  | /personas?study=x                     | 422 | invalid-input",
                "GET  | /studies?limit=1000                   | 422 | invalid-input",
                "GET  | /statistics/nps?promoters=70          | 422 | invalid-input",
                "GET  | /statistics/sample-size?marign=0.1    | 422 | invalid-input",
                "PATCH| /studies                              | 405 | method-not-allowed"
            })
    void whatCannotBeAnsweredIsAProblemDocument(String method, String path, int status, String type) {
        assertProblem(status, type, send(method, path, BodyPublishers.noBody()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "5", "null", "\"x\""})
    void aBodyThatIsNotTheJsonExpectedIsNoFailureOfOurs(String body) {
        String study = study();
        for (String path :
                List.of("/studies", "/studies/" + study + "/segmentations", "/studies/" + study + "/surveys")) {
            HttpResponse<String> answer = post(path, body);
            assertTrue(answer.statusCode() == 400 || answer.statusCode() == 422, path + " " + answer.body());
            assertTrue(header(answer, "Content-Type").startsWith(PROBLEM));
        }
    }

    @Test
    void aFormThatIsNotOfferedIsRefused() {
        assertProblem(406, "not-acceptable", get("/studies", "Accept", "application/xml"));
        assertProblem(
                415,
                "unsupported-media-type",
                send("POST", "/studies", BodyPublishers.ofString("title"), "Content-Type", "text/plain"));
        assertProblem(413, "too-large", post("/studies", " ".repeat(5_000_000)));
        String survey = dataset(study(), threeGroups());
        assertProblem(422, "invalid-input", get("/surveys/" + survey + "/responses?format=xlsx"));
    }

    @Test
    void aListGoesOnWhereItsLastPartEnded() {
        String study = study();
        dataset(study, threeGroups());
        dataset(study, threeGroups());
        JsonObject first = json(200, get("/studies/" + study + "/surveys?limit=1"));
        JsonObject second = json(200, get(BrowserTest.address(first.getString("next"))));

        assertFalse(second.containsKey("next"));
        assertFalse(first.getJsonArray("items").equals(second.getJsonArray("items")));
    }

    @Test
    void theMonitorSaysHowManyAnswered() {
        JsonObject monitor = json(200, get("/surveys/" + dataset(study(), threeGroups()) + "/monitor"));

        assertEquals(120, monitor.getJsonObject("sample").getInt("usable"));
        assertEquals("no-plan", monitor.getJsonObject("sample").getString("verdict"));
    }

    @Test
    void calculatorsSpeakInFractions() {
        JsonObject size = json(
                200,
                get(
                        "/statistics/sample-size?margin=0.05&confidence=0.95&proportion=0.5&population=10000&designEffect=1"));

        assertEquals(370, size.getInt("required"));
        for (String name :
                List.of("margin-of-error", "two-proportions", "two-means", "nps", "segments", "invitations")) {
            json(200, get("/statistics/" + name));
        }
    }

    @Test
    void theDescriptionListsEveryCall() {
        JsonObject description = json(200, get("/openapi"));

        Set<String> described = description.getJsonObject("paths").keySet();
        for (String path : List.of(
                "/studies",
                "/studies/{study}",
                "/studies/{study}/surveys",
                "/studies/{study}/datasets",
                "/studies/{study}/segmentations",
                "/studies/{study}/journeys",
                "/surveys/{survey}",
                "/surveys/{survey}/publish",
                "/surveys/{survey}/close",
                "/surveys/{survey}/questionnaire",
                "/surveys/{survey}/monitor",
                "/surveys/{survey}/responses",
                "/surveys/{survey}/responses/import",
                "/segmentations/{run}",
                "/segmentations/{run}/assignments",
                "/segmentations/{run}/profile",
                "/segmentations/{run}/choice",
                "/segmentations/{run}/personas",
                "/personas",
                "/personas/{persona}",
                "/personas/{persona}/publish",
                "/journeys/{journey}",
                "/journeys/{journey}/publish",
                "/statistics/sample-size",
                "/statistics/margin-of-error",
                "/statistics/two-proportions",
                "/statistics/two-means",
                "/statistics/nps",
                "/statistics/segments",
                "/statistics/invitations")) {
            assertTrue(described.contains("/api/v1" + path), path + " is missing in " + described);
        }
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

    private static String study() {
        return json(201, post("/studies", "{\"title\":\"Everyday shopping\"}")).getString("id");
    }

    private static String dataset(String study, String csv) {
        return json(201, upload("/studies/" + study + "/datasets", csv)).getString("survey");
    }

    /** @return the identifier of the run, from the address in Location */
    private static String run(String study, String settings) {
        HttpResponse<String> answer = post("/studies/" + study + "/segmentations", settings);
        String id = json(202, answer).getString("id");
        assertEquals(address("/segmentations/" + id).toString(), header(answer, "Location"));
        return id;
    }

    private static String settings(String survey, String segments) {
        return settings(survey, segments, "\"price\",\"quality\",\"service\",\"speed\"");
    }

    private static String settings(String survey, String segments, String basis) {
        return "{\"survey\":\"" + survey + "\",\"basis\":[" + basis + "],\"descriptors\":[],\"segments\":" + segments
                + ",\"restarts\":10,\"resamples\":10,\"seed\":7}";
    }

    /** A hundred and twenty people of three kinds, who differ a little within their kind. */
    private static String threeGroups() {
        int[][] kinds = {{5, 1, 1, 2}, {1, 5, 4, 1}, {2, 2, 5, 5}};
        var csv = new StringBuilder("price,quality,service,speed\n");
        for (int i = 0; i < 120; i++) {
            int[] kind = kinds[i % 3].clone();
            int question = i / 3 % 4;
            kind[question] += kind[question] == 5 ? -1 : i / 12 % 2;
            csv.append(kind[0]).append(',').append(kind[1]).append(',');
            csv.append(kind[2]).append(',').append(kind[3]).append('\n');
        }
        return csv.toString();
    }

    private static JsonObject solution(JsonObject run, int segments) {
        return run.getJsonArray("solutions").getValuesAs(JsonObject.class).stream()
                .filter(solution -> solution.getInt("segments") == segments)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> sizes(JsonObject run, int segments) {
        return solution(run, segments).getJsonArray("sizes").getValuesAs(JsonNumber::intValue);
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

    private static List<String> paths(HttpResponse<String> answer) {
        return json(422, answer).getJsonArray("problems").getValuesAs(JsonObject.class).stream()
                .map(problem -> problem.getString("path"))
                .toList();
    }

    private static void assertProblem(int status, String type, HttpResponse<String> answer) {
        JsonObject problem = json(status, answer);
        assertTrue(header(answer, "Content-Type").startsWith(PROBLEM), header(answer, "Content-Type"));
        assertEquals("https://waymark.org/problems/" + type, problem.getString("type"));
        assertEquals(status, problem.getInt("status"));
        assertFalse(problem.getString("title").startsWith("["), problem.getString("title"));
    }
}
