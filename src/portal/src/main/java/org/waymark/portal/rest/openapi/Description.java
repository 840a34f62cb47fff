package org.waymark.portal.rest.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.waymark.portal.rest.Api;

/** The whole description: what the API is, its calls by path, and the records they exchange. */
final class Description {

    private static final String VERSION = "3.0.3";

    private final Schemas schemas = new Schemas();
    private final Map<String, Map<String, Call>> paths = new TreeMap<>();

    private Description() {}

    static JsonObject of(List<Class<?>> resources, String server) {
        var description = new Description();
        for (Class<?> resource : resources) {
            Arrays.stream(resource.getDeclaredMethods())
                    .sorted(Comparator.comparing(Method::getName))
                    .forEach(method -> description.add(resource, method));
        }
        return description.toJson(server);
    }

    private void add(Class<?> resource, Method method) {
        Operation operation = method.getAnnotation(Operation.class);
        if (operation == null || operation.hidden()) {
            return;
        }
        verb(method)
                .ifPresent(verb -> paths.computeIfAbsent(path(resource, method), path -> new TreeMap<>())
                        .merge(verb, new Call(resource, method, schemas), Call::with));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        return Api.PATH + resource.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
    }

    private JsonObject toJson(String server) {
        var info = Api.class.getAnnotation(OpenAPIDefinition.class).info();
        JsonObjectBuilder calls = Json.createObjectBuilder();
        paths.forEach((path, verbs) -> {
            JsonObjectBuilder item = Json.createObjectBuilder();
            verbs.forEach((verb, call) -> item.add(verb, call.toJson(path)));
            calls.add(path, item);
        });
        JsonArrayBuilder security =
                Json.createArrayBuilder().add(Json.createObjectBuilder().add("token", Json.createArrayBuilder()));
        return Json.createObjectBuilder()
                .add("openapi", VERSION)
                .add(
                        "info",
                        Json.createObjectBuilder()
                                .add("title", info.title())
                                .add("version", info.version())
                                .add("description", info.description())
                                .add(
                                        "license",
                                        Json.createObjectBuilder()
                                                .add("name", info.license().name())
                                                .add("url", info.license().url())))
                .add(
                        "servers",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", server)))
                .add("security", security)
                .add("paths", calls)
                .add("components", components())
                .build();
    }

    private JsonObjectBuilder components() {
        return Json.createObjectBuilder()
                .add("schemas", schemas.toJson().add("Problem", Problems.schema()))
                .add("responses", Json.createObjectBuilder().add("Problem", Problems.response()))
                .add(
                        "securitySchemes",
                        Json.createObjectBuilder()
                                .add(
                                        "token",
                                        Json.createObjectBuilder()
                                                .add("type", "http")
                                                .add("scheme", "bearer")
                                                .add("description", "An API token from the page “Your account”")));
    }
}
