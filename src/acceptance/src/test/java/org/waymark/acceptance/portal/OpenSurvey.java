package org.waymark.acceptance.portal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.waymark.acceptance.server.ServerForTheTests;

/**
 * A survey of a study of its own, led by the administrator, with the demo's questionnaire: every type of question on
 * nine pages, in English and German. It was made through the API.
 *
 * @param address where people answer it, from the slash on
 */
record OpenSurvey(String study, String survey, String address) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static OpenSurvey create(String title) {
        String study = id(send(
                "/studies",
                Json.createObjectBuilder().add("title", title).build().toString()));
        String survey = id(send("/studies/" + study + "/surveys", questionnaire()));
        String link = object(send("/surveys/" + survey + "/publish", "")).getString("link");
        return new OpenSurvey(study, survey, link.substring(link.indexOf("/s/")));
    }

    /** How many responses are stored. */
    long countResponses() {
        return answer(request("/surveys/" + survey + "/responses?format=csv").GET())
                        .lines()
                        .count()
                - 1;
    }

    private static String questionnaire() {
        try (InputStream stream = OpenSurvey.class.getResourceAsStream("/org/waymark/schema/demo/questionnaire.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String send(String path, String json) {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(ServerForTheTests.address() + "/api/v1" + path))
                .header("Authorization", "Bearer " + ServerForTheTests.TOKEN);
    }

    private static String answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AssertionError(response + ": " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String id(String json) {
        return object(json).getString("id");
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
