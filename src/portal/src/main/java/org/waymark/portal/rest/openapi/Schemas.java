package org.waymark.portal.rest.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.portal.rest.Words;

/** The forms of what is exchanged. Records are described once, by their name, and referred to. */
final class Schemas {

    private static final Map<Class<?>, JsonObject> PLAIN = Map.ofEntries(
            Map.entry(String.class, plain("string", null)),
            Map.entry(boolean.class, plain("boolean", null)),
            Map.entry(Boolean.class, plain("boolean", null)),
            Map.entry(int.class, plain("integer", "int32")),
            Map.entry(Integer.class, plain("integer", "int32")),
            Map.entry(long.class, plain("integer", "int64")),
            Map.entry(Long.class, plain("integer", "int64")),
            Map.entry(double.class, plain("number", "double")),
            Map.entry(Double.class, plain("number", "double")),
            Map.entry(UUID.class, plain("string", "uuid")),
            Map.entry(Instant.class, plain("string", "date-time")),
            Map.entry(LocalDate.class, plain("string", "date")),
            Map.entry(InputStream.class, plain("string", "binary")),
            Map.entry(
                    JsonArray.class,
                    Json.createObjectBuilder()
                            .add("type", "array")
                            .add("items", plain("object", null))
                            .build()));

    private final Map<String, Type> types = new TreeMap<>();
    private final Map<String, JsonObject> described = new TreeMap<>();

    static JsonObject reference(String name) {
        return Json.createObjectBuilder()
                .add("$ref", "#/components/schemas/" + name)
                .build();
    }

    /** The form of a type, or a reference to it. Whatever is not known here is an object with any members. */
    JsonObject of(Type type) {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return Json.createObjectBuilder()
                    .add("type", "array")
                    .add("items", of(generic.getActualTypeArguments()[0]))
                    .build();
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            return words(constants);
        }
        return raw(type).isRecord() ? reference(describe(type)) : plain("object", null);
    }

    /** All records that were referred to, by name. */
    JsonObjectBuilder toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        described.forEach(json::add);
        return json;
    }

    private String describe(Type type) {
        String name = name(type);
        Type other = types.putIfAbsent(name, type);
        if (other == null) {
            described.put(name, members(type));
        } else if (!other.equals(type)) {
            throw new IllegalStateException("Two records of the API are called " + name + ": " + type + ", " + other);
        }
        return name;
    }

    private JsonObject members(Type type) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        JsonArrayBuilder required = Json.createArrayBuilder();
        for (RecordComponent component : raw(type).getRecordComponents()) {
            Schema note = component.getAccessor().getAnnotation(Schema.class);
            JsonObject form = note != null && note.oneOf().length > 0
                    ? oneOf(note.oneOf())
                    : of(actual(component.getGenericType(), type));
            properties.add(component.getName(), member(form, note));
            if (note != null && note.required()) {
                required.add(component.getName());
            }
        }
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("type", "object").add("properties", properties);
        JsonArray names = required.build();
        return (names.isEmpty() ? json : json.add("required", names)).build();
    }

    private JsonObject oneOf(Class<?>... types) {
        JsonArrayBuilder forms = Json.createArrayBuilder();
        for (Class<?> type : types) {
            forms.add(of(type));
        }
        return Json.createObjectBuilder().add("oneOf", forms).build();
    }

    private static JsonObject member(JsonObject form, Schema note) {
        if (note == null || note.description().isEmpty()) {
            return form;
        }
        // beside a reference nothing else counts
        JsonObjectBuilder json = form.containsKey("$ref")
                ? Json.createObjectBuilder()
                        .add("allOf", Json.createArrayBuilder().add(form))
                : Json.createObjectBuilder(form);
        return json.add("description", note.description()).build();
    }

    /** What stands for a type variable of the record. */
    private static Type actual(Type component, Type record) {
        if (!(record instanceof ParameterizedType generic)) {
            return component;
        }
        if (component instanceof TypeVariable<?>) {
            return generic.getActualTypeArguments()[0];
        }
        boolean list = component instanceof ParameterizedType inner
                && inner.getActualTypeArguments()[0] instanceof TypeVariable<?>;
        return list ? new ListOf(generic.getActualTypeArguments()[0]) : component;
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return raw(type).getSimpleName() + "Of" + name(generic.getActualTypeArguments()[0]);
        }
        Class<?> record = raw(type);
        Class<?> around = record.getEnclosingClass();
        return (around == null ? "" : around.getSimpleName()) + record.getSimpleName();
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> plain
                ? plain
                : type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    private static JsonObject words(Class<?> constants) {
        JsonArrayBuilder words = Json.createArrayBuilder();
        Words.of(constants).forEach(words::add);
        return Json.createObjectBuilder()
                .add("type", "string")
                .add("enum", words)
                .build();
    }

    private static JsonObject plain(String type, String format) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("type", type);
        return (format == null ? json : json.add("format", format)).build();
    }

    private record ListOf(Type element) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }
    }
}
