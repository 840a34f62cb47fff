package org.waymark.survey.response;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The answers of one response, by variable code: a {@code Double} for numbers, ratings and yes/no (1 or 0), a
 * {@code String} for the code of a chosen option and for words. What was not answered is not there.
 */
public final class Answers {

    public static final Answers NONE = new Answers(Map.of());

    /** Looked up once: a search through the class path for every response would take longer than everything else. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final Map<String, Object> values;

    private Answers(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** @param values by variable code; each a {@code Double} or a {@code String} */
    public static Answers of(Map<String, Object> values) {
        return new Answers(values);
    }

    static Answers read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            var values = new LinkedHashMap<String, Object>();
            object.forEach((code, value) -> {
                if (value instanceof JsonNumber number) {
                    values.put(code, number.doubleValue());
                } else if (value instanceof JsonString string) {
                    values.put(code, string.getString());
                }
            });
            return new Answers(values);
        }
    }

    String write() {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        values.forEach((code, value) -> {
            if (value instanceof Double number) {
                if (number == Math.rint(number) && Math.abs(number) < 1e15) {
                    json.add(code, number.longValue());
                } else {
                    json.add(code, number);
                }
            } else {
                json.add(code, (String) value);
            }
        });
        return json.build().toString();
    }

    public Object get(String variable) {
        return values.get(variable);
    }

    public boolean has(String variable) {
        return values.containsKey(variable);
    }

    public Map<String, Object> values() {
        return values;
    }

    /** These answers with those of some variables replaced: what is not in the replacement is no longer answered. */
    Answers replacing(Iterable<String> variables, Answers replacement) {
        var changed = new LinkedHashMap<>(values);
        variables.forEach(changed::remove);
        changed.putAll(replacement.values);
        return new Answers(changed);
    }

    Answers only(Iterable<String> variables) {
        var kept = new LinkedHashMap<String, Object>();
        for (String variable : variables) {
            if (values.containsKey(variable)) {
                kept.put(variable, values.get(variable));
            }
        }
        return new Answers(kept);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && answers.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
