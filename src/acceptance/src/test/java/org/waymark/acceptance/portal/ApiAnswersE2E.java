package org.waymark.acceptance.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.acceptance.portal.ApiClient.address;
import static org.waymark.acceptance.portal.ApiClient.get;
import static org.waymark.acceptance.portal.ApiClient.header;
import static org.waymark.acceptance.portal.ApiClient.json;
import static org.waymark.acceptance.portal.ApiClient.post;
import static org.waymark.acceptance.portal.ApiClient.put;
import static org.waymark.acceptance.portal.ApiClient.send;
import static org.waymark.acceptance.portal.ApiFixture.assertProblem;
import static org.waymark.acceptance.portal.ApiFixture.dataset;
import static org.waymark.acceptance.portal.ApiFixture.study;
import static org.waymark.acceptance.portal.ApiFixture.threeGroups;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every call of the API has in common: who may ask, versions, parts of lists, problem documents. */
class ApiAnswersE2E {

    private static final String NOBODY = "00000000-0000-0000-0000-000000000001";

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
            assertTrue(header(answer, "Content-Type").startsWith("application/problem+json"));
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
}
