package org.waymark.portal.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;

/**
 * The members of a JSON object that was sent, read one by one; null counts as left out. A member of the wrong form is
 * noted at its name and read as if it were left out, so that {@link #check} says everything that is wrong at once.
 */
public final class InputObject {

    private final JsonObject json;
    private final Set<String> asked = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @throws InvalidInputException when the request has no body, or one that is no object */
    public InputObject(JsonValue body) {
        this.json = Given.object(body);
    }

    public Optional<String> text(String name) {
        return read(name, "api.text", value -> value instanceof JsonString string ? string.getString() : null);
    }

    public Optional<UUID> id(String name) {
        Optional<String> text = text(name);
        try {
            return text.map(id -> Given.id(name, id));
        } catch (InvalidInputException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    public Optional<Long> whole(String name) {
        return read(name, "api.whole", InputObject::whole);
    }

    public Optional<Boolean> truth(String name) {
        return read(
                name,
                "api.truth",
                value -> value == JsonValue.TRUE ? Boolean.TRUE : value == JsonValue.FALSE ? Boolean.FALSE : null);
    }

    public Optional<List<String>> texts(String name) {
        return read(
                name,
                "api.texts",
                value -> value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)
                        ? array.getValuesAs(JsonString::getString)
                        : null);
    }

    /** A member that may have several forms. */
    public Optional<JsonValue> value(String name) {
        asked.add(name);
        return Optional.ofNullable(json.get(name)).filter(value -> value != JsonValue.NULL);
    }

    public void note(String name, String key, Object... values) {
        problems.add(Problem.at(name, key, values));
    }

    /** @throws InvalidInputException with everything noted, members that nobody asked for among it */
    public void check() {
        json.keySet().stream().filter(name -> !asked.contains(name)).forEach(name -> note(name, "api.unknown", name));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private <T> Optional<T> read(String name, String key, Function<JsonValue, T> form) {
        Optional<JsonValue> value = value(name);
        Optional<T> read = value.map(form);
        if (value.isPresent() && read.isEmpty()) {
            note(name, key);
        }
        return read;
    }

    /** Null when it is none. */
    private static Long whole(JsonValue value) {
        try {
            return value instanceof JsonNumber number ? (Long) number.longValueExact() : null;
        } catch (ArithmeticException e) {
            return null;
        }
    }
}
