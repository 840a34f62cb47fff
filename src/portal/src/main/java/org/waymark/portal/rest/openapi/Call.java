package org.waymark.portal.rest.openapi;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One call: what it does, takes and answers. */
final class Call {

    private static final String SUCCESS = "2";

    private final Class<?> resource;
    private final Method method;
    private final Schemas schemas;
    private final Map<String, JsonObject> bodies = new LinkedHashMap<>();

    Call(Class<?> resource, Method method, Schemas schemas) {
        this.resource = resource;
        this.method = method;
        this.schemas = schemas;
        Consumes consumes = method.getAnnotation(Consumes.class);
        if (consumes != null) {
            bodies.put(consumes.value()[0], body());
        }
    }

    /** The same call, which also takes what the other one does. */
    Call with(Call other) {
        bodies.putAll(other.bodies);
        return this;
    }

    JsonObjectBuilder toJson(String path) {
        Operation operation = method.getAnnotation(Operation.class);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add(
                        "tags",
                        Json.createArrayBuilder()
                                .add(resource.getAnnotation(Tag.class).name()))
                .add("operationId", method.getName() + resource.getSimpleName().replaceAll("Resource$", ""))
                .add("summary", operation.summary());
        if (!operation.description().isEmpty()) {
            json.add("description", operation.description());
        }
        json.add("parameters", Parameters.of(path, method, schemas));
        if (!bodies.isEmpty()) {
            JsonObjectBuilder content = Json.createObjectBuilder();
            bodies.forEach((type, schema) ->
                    content.add(type, Json.createObjectBuilder().add("schema", schema)));
            json.add(
                    "requestBody",
                    Json.createObjectBuilder().add("required", true).add("content", content));
        }
        return json.add("responses", responses());
    }

    private JsonObject body() {
        RequestBody note = method.getAnnotation(RequestBody.class);
        if (note != null) {
            return schemas.of(note.content()[0].schema().implementation());
        }
        Parameter entity = Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(method + " has no body"));
        return entity.getParameterizedType().getTypeName().contains(EntityPart.class.getName())
                ? form()
                : schemas.of(entity.getParameterizedType());
    }

    private static JsonObject form() {
        JsonObjectBuilder file =
                Json.createObjectBuilder().add("type", "string").add("format", "binary");
        return Json.createObjectBuilder()
                .add("type", "object")
                .add("properties", Json.createObjectBuilder().add("file", file))
                .add("required", Json.createArrayBuilder().add("file"))
                .build();
    }

    private JsonObjectBuilder responses() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        APIResponse[] notes = method.getAnnotationsByType(APIResponse.class);
        if (Arrays.stream(notes).noneMatch(note -> note.responseCode().startsWith(SUCCESS))) {
            json.add("200", response("Done", Optional.of(method.getGenericReturnType())));
        }
        for (APIResponse note : notes) {
            String description = note.description().isEmpty() ? "Done" : note.description();
            Optional<Type> type = Arrays.stream(note.content())
                    .map(content -> (Type) content.schema().implementation())
                    .findFirst();
            json.add(
                    note.responseCode(),
                    note.responseCode().startsWith(SUCCESS)
                            ? response(description, type)
                            : Problems.response().add("description", description));
        }
        return json.add("default", Json.createObjectBuilder().add("$ref", "#/components/responses/Problem"));
    }

    private JsonObjectBuilder response(String description, Optional<Type> type) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("description", description);
        type.ifPresent(form -> json.add(
                "content",
                Json.createObjectBuilder()
                        .add(
                                produced(),
                                Json.createObjectBuilder()
                                        .add("schema", schemas.of(form == Response.class ? String.class : form)))));
        return json;
    }

    private String produced() {
        Produces own = method.getAnnotation(Produces.class);
        Produces common = resource.getAnnotation(Produces.class);
        return own != null ? own.value()[0] : common != null ? common.value()[0] : MediaType.APPLICATION_JSON;
    }
}
