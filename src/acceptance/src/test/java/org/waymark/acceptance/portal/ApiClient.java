package org.waymark.acceptance.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.waymark.acceptance.server.ServerForTheTests;

/** A program that uses the API with the token of the first administrator, who is a research manager as well. */
final class ApiClient {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String BOUNDARY = "the-end-of-a-part";

    private ApiClient() {}

    /**
     * Sends a request.
     *
     * @param path below {@code /api/v1}, or an address that the API gave
     * @param headers names and values in turn
     */
    static HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).method(method, body);
        request.header("Authorization", "Bearer " + ServerForTheTests.TOKEN);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    static HttpResponse<String> delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    static HttpResponse<String> post(String path, String json) {
        return send("POST", path, BodyPublishers.ofString(json), "Content-Type", "application/json");
    }

    static HttpResponse<String> put(String path, String json, String version) {
        return send(
                "PUT", path, BodyPublishers.ofString(json), "Content-Type", "application/json", "If-Match", version);
    }

    /** Uploads a file as a form with one part. */
    static HttpResponse<String> upload(String path, String csv) {
        String form = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"data.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n--" + BOUNDARY + "--\r\n";
        return send(
                "POST",
                path,
                BodyPublishers.ofString(form),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    /** What was answered, after a look at the status. */
    static JsonObject json(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** Looks at a run until it is over. */
    static JsonObject awaitEnd(String run) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            JsonObject answer = json(200, get("/segmentations/" + run));
            if (!answer.getString("state").matches("queued|running")) {
                return answer;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return fail("The run did not end within " + PATIENCE);
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static URI address(String path) {
        return path.startsWith("http") ? URI.create(path) : URI.create(BrowserTest.address("/api/v1" + path));
    }
}
