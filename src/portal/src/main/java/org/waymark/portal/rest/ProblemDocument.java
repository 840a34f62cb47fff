package org.waymark.portal.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.waymark.kernel.Problem;
import org.waymark.portal.page.Texts;

/**
 * What an error answer says (RFC 9457).
 *
 * @param kind what it is, which gives {@code type}, {@code title} and {@code status}
 * @param detail what it is in this case; empty when the title says it all
 * @param problems what is wrong with the input, each at its path
 */
public record ProblemDocument(ProblemKind kind, String detail, List<Problem> problems) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    public ProblemDocument {
        problems = List.copyOf(problems);
    }

    /** @param key of the sentence that is the detail */
    static ProblemDocument of(ProblemKind kind, String key, List<String> values) {
        return new ProblemDocument(kind, TEXTS.get(key, values), List.of());
    }

    public static ProblemDocument of(ProblemKind kind) {
        return new ProblemDocument(kind, "", List.of());
    }

    /** What it is in general, and in this case. */
    public String message() {
        String title = TEXTS.get("api." + kind.word());
        return detail.isEmpty() ? title : title + ". " + detail;
    }

    /** What is wrong with the input, each with its path. */
    public List<String> messages() {
        return problems.stream()
                .map(problem -> problem.path() + ": " + TEXTS.get(problem.key(), problem.values()))
                .toList();
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", kind.type())
                .add("title", TEXTS.get("api." + kind.word()))
                .add("status", kind.status());
        if (!detail.isEmpty()) {
            json.add("detail", detail);
        }
        if (!problems.isEmpty()) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            problems.forEach(problem -> list.add(Json.createObjectBuilder()
                    .add("path", problem.path())
                    .add("message", TEXTS.get(problem.key(), problem.values()))));
            json.add("problems", list);
        }
        return json.build();
    }

    /** Answers a request that has not come as far as a resource. */
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(kind.status());
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream().write(json().toString().getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
