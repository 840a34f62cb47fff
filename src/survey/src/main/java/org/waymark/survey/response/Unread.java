package org.waymark.survey.response;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.survey.questionnaire.QuestionType;

/**
 * What a respondent entered that could not be read as an answer, by field. A draft keeps it beside its answers, so that it
 * can be shown again and mended; a submitted response has none.
 */
record Unread(Map<String, List<String>> byField) {

    static final Unread NOTHING = new Unread(Map.of());

    // made once: each call of Json's own methods looks for a provider anew
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    /** Longest value kept, in characters: four times the longest answer that would be taken. */
    private static final int LONGEST = 4 * QuestionType.LONG_TEXT_LIMIT;

    Unread {
        var kept = new LinkedHashMap<String, List<String>>();
        byField.forEach((field, values) ->
                kept.put(field, values.stream().map(Unread::shortened).toList()));
        byField = Collections.unmodifiableMap(kept);
    }

    static Unread read(String json) {
        try (var reader = READERS.createReader(new StringReader(json))) {
            var byField = new LinkedHashMap<String, List<String>>();
            reader.readObject()
                    .forEach((field, values) -> byField.put(
                            field,
                            values.asJsonArray().getValuesAs(JsonString.class).stream()
                                    .map(JsonString::getString)
                                    .toList()));
            return new Unread(byField);
        }
    }

    String write() {
        JsonObjectBuilder json = BUILDERS.createObjectBuilder();
        byField.forEach((field, values) -> json.add(field, BUILDERS.createArrayBuilder(values)));
        return json.build().toString();
    }

    boolean isEmpty() {
        return byField.isEmpty();
    }

    /** This with what stands in some fields replaced. */
    Unread replacing(Iterable<String> fields, Unread replacement) {
        var changed = new LinkedHashMap<>(byField);
        fields.forEach(changed::remove);
        changed.putAll(replacement.byField);
        return new Unread(changed);
    }

    private static String shortened(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        // half a character could not be stored
        return value.substring(0, Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
