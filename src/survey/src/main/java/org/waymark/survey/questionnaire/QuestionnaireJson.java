package org.waymark.survey.questionnaire;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;

/**
 * The questionnaire as JSON: what is stored, exported and accepted by the API. Members without content are left out.
 */
public final class QuestionnaireJson {

    /** Names the form of the document, so that later forms can be told from it; also the address of its JSON Schema. */
    public static final String FORMAT = "https://waymark.org/schemas/questionnaire-1.json";

    private QuestionnaireJson() {}

    /**
     * Reads a document.
     *
     * @throws InvalidInputException with every problem at its path, such as {@code pages[0].questions[2].type}
     */
    public static Questionnaire read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return read(reader.readObject());
        } catch (JsonException | IllegalStateException e) {
            throw new InvalidInputException(Problem.at("", "questionnaire.notJson", e.getMessage()));
        }
    }

    public static Questionnaire read(JsonObject document) {
        var problems = new ProblemList();
        Questionnaire questionnaire = new QuestionnaireReader(problems).read(document);
        problems.throwIfAny();
        return questionnaire;
    }

    /** Any questionnaire can be written, also an incomplete one; what was written can be read. */
    public static String write(Questionnaire questionnaire) {
        return toJson(questionnaire).toString();
    }

    public static JsonObject toJson(Questionnaire questionnaire) {
        JsonObjectBuilder document = Json.createObjectBuilder().add("format", FORMAT);
        document.add("languages", Json.createArrayBuilder(questionnaire.languages()));
        addText(document, "title", questionnaire.title());
        addText(document, "welcome", questionnaire.welcome());
        addText(document, "thanks", questionnaire.thanks());
        document.add("anonymity", word(questionnaire.anonymity()));
        document.add("pages", array(questionnaire.pages(), QuestionnaireJson::page));
        return document.build();
    }

    private static JsonObjectBuilder page(Page page) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        addText(json, "title", page.title());
        return json.add("questions", array(page.questions(), QuestionnaireJson::question));
    }

    private static JsonObjectBuilder question(Question question) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        json.add("code", question.code());
        json.add("type", question.type().word());
        addText(json, "text", question.text());
        addText(json, "help", question.help());
        addIfTrue(json, "required", question.required());
        addIfTrue(json, "ordered", question.ordered());
        addIfTrue(json, "reversed", question.reversed());
        json.add("role", word(question.role()));
        json.add("dimension", word(question.dimension()));
        addIfAny(json, "options", question.options(), QuestionnaireJson::option);
        addIfAny(json, "items", question.items(), QuestionnaireJson::item);
        boolean own = question.type().hasScale()
                || question.scale() != null && !question.scale().labels().isEmpty();
        if (own) {
            json.add("scale", scale(question.scale()));
        }
        if (question.range() != null) {
            json.add("range", range(question.range()));
        }
        return json;
    }

    private static JsonObjectBuilder option(Option option) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("code", option.code());
        addText(json, "label", option.label());
        if (option.value() != null) {
            json.add("value", option.value());
        }
        return json;
    }

    private static JsonObjectBuilder item(Item item) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("code", item.code());
        addText(json, "text", item.text());
        addIfTrue(json, "reversed", item.reversed());
        return json;
    }

    private static JsonObjectBuilder scale(Scale scale) {
        JsonObjectBuilder labels = Json.createObjectBuilder();
        scale.labels().forEach((point, label) -> addText(labels, String.valueOf(point), label));
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("from", scale.from()).add("to", scale.to());
        return scale.labels().isEmpty() ? json : json.add("labels", labels);
    }

    private static JsonObjectBuilder range(Question.NumberRange range) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (range.minimum() != null) {
            json.add("minimum", range.minimum());
        }
        if (range.maximum() != null) {
            json.add("maximum", range.maximum());
        }
        return json.add("decimals", range.decimals());
    }

    private static void addText(JsonObjectBuilder json, String name, LocalText text) {
        if (!text.isEmpty()) {
            JsonObjectBuilder languages = Json.createObjectBuilder();
            text.byLanguage().forEach(languages::add);
            json.add(name, languages);
        }
    }

    private static void addIfTrue(JsonObjectBuilder json, String name, boolean value) {
        if (value) {
            json.add(name, true);
        }
    }

    private static <T> void addIfAny(
            JsonObjectBuilder json, String name, List<T> parts, Function<T, JsonObjectBuilder> form) {
        if (!parts.isEmpty()) {
            json.add(name, array(parts, form));
        }
    }

    private static <T> JsonArrayBuilder array(Collection<T> parts, Function<T, JsonObjectBuilder> form) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        parts.forEach(part -> array.add(form.apply(part)));
        return array;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
