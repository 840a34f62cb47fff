package org.waymark.portal.rest.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.portal.calculator.Calculator;
import org.waymark.portal.calculator.Field;
import org.waymark.portal.rest.statistics.Calculates;

/** What stands in the address of a call. */
final class Parameters {

    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    private Parameters() {}

    static JsonArrayBuilder of(String path, Method method, Schemas schemas) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        Matcher inPath = IN_PATH.matcher(path);
        while (inPath.find()) {
            list.add(parameter(inPath.group(1), "path", schemas.of(UUID.class)).add("required", true));
        }
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .forEach(field -> inQuery(field, schemas.of(field.getType()), list));
            }
            inQuery(parameter, schemas.of(parameter.getType()), list);
        }
        if (method.isAnnotationPresent(PUT.class)) {
            list.add(parameter("If-Match", "header", schemas.of(String.class))
                    .add("required", true)
                    .add("description", "The ETag of what you have read"));
        }
        Calculates calculates = method.getAnnotation(Calculates.class);
        if (calculates != null) {
            calculator(calculates.value()).fields().forEach(field -> list.add(field(field)));
        }
        return list;
    }

    private static void inQuery(AnnotatedElement element, JsonObject schema, JsonArrayBuilder list) {
        QueryParam name = element.getAnnotation(QueryParam.class);
        DefaultValue usual = element.getAnnotation(DefaultValue.class);
        if (name != null) {
            list.add(parameter(
                    name.value(),
                    "query",
                    usual == null
                            ? schema
                            : Json.createObjectBuilder(schema)
                                    .add("default", usual.value())
                                    .build()));
        }
    }

    private static JsonObjectBuilder field(Field field) {
        JsonObjectBuilder schema = Json.createObjectBuilder();
        if (field.kind() == Field.Kind.CHOICE) {
            JsonArrayBuilder words = Json.createArrayBuilder();
            field.choices().forEach(words::add);
            schema.add("type", "string").add("enum", words).add("default", field.preset());
        } else {
            schema.add("type", "number");
            field.presetForPrograms().ifPresent(preset -> schema.add("default", preset));
        }
        return parameter(field.name(), "query", schema.build());
    }

    private static JsonObjectBuilder parameter(String name, String place, JsonObject schema) {
        return Json.createObjectBuilder().add("name", name).add("in", place).add("schema", schema);
    }

    private static Calculator<?> calculator(Class<? extends Calculator<?>> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made without more ado", e);
        }
    }
}
