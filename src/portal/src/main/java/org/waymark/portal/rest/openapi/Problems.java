package org.waymark.portal.rest.openapi;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.waymark.portal.rest.ProblemDocument;

/** Problem documents (RFC 9457), which every call may answer with. */
final class Problems {

    private Problems() {}

    static JsonObjectBuilder schema() {
        JsonObjectBuilder problem = object().add(
                        "properties",
                        Json.createObjectBuilder().add("path", text()).add("message", text()));
        return object().add(
                        "properties",
                        Json.createObjectBuilder()
                                .add("type", text().add("format", "uri"))
                                .add("title", text())
                                .add("status", Json.createObjectBuilder().add("type", "integer"))
                                .add("detail", text())
                                .add(
                                        "problems",
                                        Json.createObjectBuilder()
                                                .add("type", "array")
                                                .add("items", problem)));
    }

    static JsonObjectBuilder response() {
        return Json.createObjectBuilder()
                .add(
                        "description",
                        "Why it could not be done; type is stable, problems say what is wrong at which place")
                .add(
                        "content",
                        Json.createObjectBuilder()
                                .add(
                                        ProblemDocument.MEDIA_TYPE,
                                        Json.createObjectBuilder().add("schema", Schemas.reference("Problem"))));
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder().add("type", "object");
    }

    private static JsonObjectBuilder text() {
        return Json.createObjectBuilder().add("type", "string");
    }
}
