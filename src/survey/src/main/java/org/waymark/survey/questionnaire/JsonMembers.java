package org.waymark.survey.questionnaire;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The members of a JSON object, read one by one. A member that is not of the kind asked for is noted as a problem at its
 * path, and reading goes on with a stand-in, so that everything wrong with a document is said at once.
 */
final class JsonMembers {

    private final JsonObject json;
    private final String path;
    private final ProblemList problems;
    private final Set<String> known = new HashSet<>();

    JsonMembers(JsonObject json, String path, ProblemList problems) {
        this.json = json;
        this.path = path;
        this.problems = problems;
    }

    void note(String name, String key, Object... values) {
        problems.add(at(name), key, values);
    }

    Set<String> names() {
        return json.keySet();
    }

    /** Notes the members nobody asked for: a misspelt name would otherwise get lost without a word. */
    void nothingElse() {
        for (String name : json.keySet()) {
            if (!known.contains(name)) {
                note(name, "questionnaire.member", name);
            }
        }
    }

    /** Lets the other members be what they are, where too little is known to judge them. */
    void skipRest() {
        known.addAll(json.keySet());
    }

    String string(String name, String otherwise) {
        JsonValue value = value(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        note(name, "questionnaire.string");
        return otherwise;
    }

    boolean flag(String name) {
        JsonValue value = value(name);
        if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE) {
            note(name, "questionnaire.flag");
        }
        return value == JsonValue.TRUE;
    }

    /** The number, or null. */
    Double number(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonNumber number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        note(name, "questionnaire.number", value);
        return null;
    }

    int wholeNumber(String name, int otherwise) {
        JsonValue value = value(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof JsonNumber number && number.isIntegral() && Math.abs(number.doubleValue()) < 1e6) {
            return number.intValue();
        }
        note(name, "questionnaire.wholeNumber", value);
        return otherwise;
    }

    <E extends Enum<E>> E word(String name, Class<E> type, E otherwise) {
        String word = string(name, otherwise.name());
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word)) {
                return constant;
            }
        }
        note(
                name,
                "questionnaire.word",
                word,
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
        return otherwise;
    }

    LocalText text(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return LocalText.EMPTY;
        }
        if (!(value instanceof JsonObject object)) {
            note(name, "questionnaire.text");
            return LocalText.EMPTY;
        }
        var languages = new JsonMembers(object, at(name), problems);
        var byLanguage = new LinkedHashMap<String, String>();
        for (String language : object.keySet()) {
            if (Questionnaire.isLanguage(language)) {
                byLanguage.put(language, languages.string(language, ""));
            } else {
                languages.note(language, "questionnaire.language", language);
            }
        }
        return LocalText.of(byLanguage);
    }

    /** The object of that name, if there is one; every member of it has to be asked for. */
    Optional<JsonMembers> object(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonObject object) {
            return Optional.of(new JsonMembers(object, at(name), problems));
        }
        if (value != null) {
            note(name, "questionnaire.object");
        }
        return Optional.empty();
    }

    JsonArray array(String name) {
        if (value(name) instanceof JsonArray array) {
            return array;
        }
        note(name, "questionnaire.array");
        return JsonValue.EMPTY_JSON_ARRAY;
    }

    <T> List<T> list(String name, Function<JsonMembers, T> form) {
        JsonArray array = array(name);
        var parts = new ArrayList<T>();
        for (int i = 0; i < array.size(); i++) {
            String element = name + '[' + i + ']';
            if (array.get(i) instanceof JsonObject object) {
                var members = new JsonMembers(object, at(element), problems);
                parts.add(form.apply(members));
                members.nothingElse();
            } else {
                note(element, "questionnaire.object");
            }
        }
        return parts;
    }

    private JsonValue value(String name) {
        known.add(name);
        JsonValue value = json.get(name);
        return value == JsonValue.NULL ? null : value;
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }
}
