package org.waymark.acceptance.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.acceptance.portal.ApiClient.address;
import static org.waymark.acceptance.portal.ApiClient.header;
import static org.waymark.acceptance.portal.ApiClient.json;
import static org.waymark.acceptance.portal.ApiClient.post;
import static org.waymark.acceptance.portal.ApiClient.upload;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;

/** What tests of the API begin with, and how they look at its answers. */
final class ApiFixture {

    private static final String PROBLEM = "application/problem+json";

    private ApiFixture() {}

    static String study() {
        return json(201, post("/studies", "{\"title\":\"Everyday shopping\"}")).getString("id");
    }

    static String dataset(String study, String csv) {
        return json(201, upload("/studies/" + study + "/datasets", csv)).getString("survey");
    }

    /** @return the identifier of the run, from the address in Location */
    static String run(String study, String settings) {
        HttpResponse<String> answer = post("/studies/" + study + "/segmentations", settings);
        String id = json(202, answer).getString("id");
        assertEquals(address("/segmentations/" + id).toString(), header(answer, "Location"));
        return id;
    }

    static String settings(String survey, String segments) {
        return settings(survey, segments, "\"price\",\"quality\",\"service\",\"speed\"");
    }

    static String settings(String survey, String segments, String basis) {
        return "{\"survey\":\"" + survey + "\",\"basis\":[" + basis + "],\"descriptors\":[],\"segments\":" + segments
                + ",\"restarts\":10,\"resamples\":10,\"seed\":7}";
    }

    /** A hundred and twenty people of three kinds, who differ a little within their kind. */
    static String threeGroups() {
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

    static JsonObject solution(JsonObject run, int segments) {
        return run.getJsonArray("solutions").getValuesAs(JsonObject.class).stream()
                .filter(solution -> solution.getInt("segments") == segments)
                .findFirst()
                .orElseThrow();
    }

    static List<Integer> sizes(JsonObject run, int segments) {
        return solution(run, segments).getJsonArray("sizes").getValuesAs(JsonNumber::intValue);
    }

    static List<String> paths(HttpResponse<String> answer) {
        return json(422, answer).getJsonArray("problems").getValuesAs(JsonObject.class).stream()
                .map(problem -> problem.getString("path"))
                .toList();
    }

    static void assertProblem(int status, String type, HttpResponse<String> answer) {
        JsonObject problem = json(status, answer);
        assertTrue(header(answer, "Content-Type").startsWith(PROBLEM), header(answer, "Content-Type"));
        assertEquals("https://waymark.org/problems/" + type, problem.getString("type"));
        assertEquals(status, problem.getInt("status"));
        assertFalse(problem.getString("title").startsWith("["), problem.getString("title"));
    }
}
