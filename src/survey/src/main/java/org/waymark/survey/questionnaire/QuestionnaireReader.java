package org.waymark.survey.questionnaire;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;

/** Makes a questionnaire of JSON and notes, at its path, everything that is not as it should be. */
final class QuestionnaireReader {

    private final ProblemList problems;

    QuestionnaireReader(ProblemList problems) {
        this.problems = problems;
    }

    Questionnaire read(JsonObject document) {
        String format = string(document, "", "format", QuestionnaireJson.FORMAT);
        if (!QuestionnaireJson.FORMAT.equals(format)) {
            problems.add("format", "questionnaire.format", format, QuestionnaireJson.FORMAT);
        }
        return new Questionnaire(
                languages(document),
                text(document, "", "title"),
                text(document, "", "welcome"),
                text(document, "", "thanks"),
                word(document, "", "anonymity", Anonymity.class, Anonymity.ANONYMOUS),
                list(document, "", "pages", this::page));
    }

    private List<String> languages(JsonObject document) {
        var languages = new ArrayList<String>();
        JsonArray array = array(document, "", "languages");
        for (int i = 0; i < array.size(); i++) {
            String language = array.get(i) instanceof JsonString string ? string.getString() : "";
            if (!language.matches("[a-z]{2}") || languages.contains(language)) {
                problems.add("languages[" + i + "]", "questionnaire.language", array.get(i));
            } else {
                languages.add(language);
            }
        }
        return languages.isEmpty() ? List.of("en") : languages;
    }

    private Page page(JsonObject json, String path) {
        return new Page(text(json, path, "title"), list(json, path, "questions", this::question));
    }

    private Question question(JsonObject json, String path) {
        String typeWord = string(json, path, "type", "");
        QuestionType type = QuestionType.named(typeWord).orElse(null);
        if (type == null) {
            problems.add(path + ".type", "questionnaire.type", typeWord, QuestionType.words());
            type = QuestionType.SHORT_TEXT;
        }
        return new Question(
                string(json, path, "code", ""),
                type,
                text(json, path, "text"),
                text(json, path, "help"),
                flag(json, path, "required"),
                flag(json, path, "ordered"),
                word(json, path, "role", QuestionRole.class, QuestionRole.DESCRIPTOR),
                word(json, path, "dimension", Dimension.class, Dimension.ATTITUDE),
                type.hasOptions() ? list(json, path, "options", this::option) : List.of(),
                type == QuestionType.BATTERY ? list(json, path, "items", this::item) : List.of(),
                type.hasScale() ? scale(json, path) : null,
                type == QuestionType.NUMBER ? range(json, path) : null);
    }

    private Option option(JsonObject json, String path) {
        return new Option(string(json, path, "code", ""), text(json, path, "label"), number(json, path, "value"));
    }

    private Item item(JsonObject json, String path) {
        return new Item(string(json, path, "code", ""), text(json, path, "text"));
    }

    private Scale scale(JsonObject json, String path) {
        if (!(json.get("scale") instanceof JsonObject scale)) {
            problems.add(path + ".scale", "questionnaire.scale.missing");
            return new Scale(1, 5, Map.of());
        }
        String at = path + ".scale";
        int from = wholeNumber(scale, at, "from", 1);
        int to = wholeNumber(scale, at, "to", 5);
        if (to <= from || to - (long) from > Scale.MOST_STEPS) {
            problems.add(at, "questionnaire.scale.range", from, to, Scale.MOST_STEPS);
            return new Scale(1, 5, Map.of());
        }
        return new Scale(from, to, labels(scale, at));
    }

    private Map<Integer, LocalText> labels(JsonObject scale, String at) {
        var labels = new TreeMap<Integer, LocalText>();
        if (scale.get("labels") instanceof JsonObject object) {
            for (String point : object.keySet()) {
                if (point.matches("-?\\d{1,4}")) {
                    labels.put(Integer.valueOf(point), text(object, at + ".labels", point));
                } else {
                    problems.add(at + ".labels." + point, "questionnaire.number", point);
                }
            }
        }
        return labels;
    }

    private Question.NumberRange range(JsonObject json, String path) {
        if (!(json.get("range") instanceof JsonObject range)) {
            return null;
        }
        String at = path + ".range";
        int decimals = wholeNumber(range, at, "decimals", 0);
        if (decimals < 0 || decimals > 6) {
            problems.add(at + ".decimals", "questionnaire.decimals", decimals);
        }
        return new Question.NumberRange(number(range, at, "minimum"), number(range, at, "maximum"), decimals);
    }

    private LocalText text(JsonObject json, String path, String name) {
        JsonValue value = json.get(name);
        if (value == null || value == JsonValue.NULL) {
            return LocalText.EMPTY;
        }
        if (value instanceof JsonObject object) {
            var byLanguage = new LinkedHashMap<String, String>();
            object.keySet().forEach(language -> byLanguage.put(language, string(object, at(path, name), language, "")));
            return LocalText.of(byLanguage);
        }
        problems.add(at(path, name), "questionnaire.text");
        return LocalText.EMPTY;
    }

    private <T> List<T> list(JsonObject json, String path, String name, BiFunction<JsonObject, String, T> form) {
        JsonArray array = array(json, path, name);
        var parts = new ArrayList<T>();
        for (int i = 0; i < array.size(); i++) {
            String at = at(path, name) + '[' + i + ']';
            if (array.get(i) instanceof JsonObject object) {
                parts.add(form.apply(object, at));
            } else {
                problems.add(at, "questionnaire.object");
            }
        }
        return parts;
    }

    private JsonArray array(JsonObject json, String path, String name) {
        if (json.get(name) instanceof JsonArray array) {
            return array;
        }
        problems.add(at(path, name), "questionnaire.array");
        return JsonValue.EMPTY_JSON_ARRAY;
    }

    private String string(JsonObject json, String path, String name, String otherwise) {
        JsonValue value = json.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        problems.add(at(path, name), "questionnaire.string");
        return otherwise;
    }

    private boolean flag(JsonObject json, String path, String name) {
        JsonValue value = json.get(name);
        if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE) {
            problems.add(at(path, name), "questionnaire.flag");
        }
        return value == JsonValue.TRUE;
    }

    private Double number(JsonObject json, String path, String name) {
        JsonValue value = json.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        problems.add(at(path, name), "questionnaire.number", value);
        return null;
    }

    private int wholeNumber(JsonObject json, String path, String name, int otherwise) {
        JsonValue value = json.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof JsonNumber number && number.isIntegral() && Math.abs(number.doubleValue()) < 1e6) {
            return number.intValue();
        }
        problems.add(at(path, name), "questionnaire.number", value);
        return otherwise;
    }

    private <E extends Enum<E>> E word(JsonObject json, String path, String name, Class<E> type, E otherwise) {
        String word = string(json, path, name, otherwise.name());
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word)) {
                return constant;
            }
        }
        var known = new ArrayList<String>();
        for (E constant : type.getEnumConstants()) {
            known.add(constant.name().toLowerCase(Locale.ROOT));
        }
        problems.add(at(path, name), "questionnaire.word", word, String.join(", ", known));
        return otherwise;
    }

    private static String at(String path, String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }
}
