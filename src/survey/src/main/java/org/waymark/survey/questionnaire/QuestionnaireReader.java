package org.waymark.survey.questionnaire;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;

/** Makes a questionnaire of JSON and notes, at its path, everything that is not as it should be. */
final class QuestionnaireReader {

    private final ProblemList problems;

    QuestionnaireReader(ProblemList problems) {
        this.problems = problems;
    }

    Questionnaire read(JsonObject document) {
        var json = new JsonMembers(document, "", problems);
        String format = json.string("format", QuestionnaireJson.FORMAT);
        if (!QuestionnaireJson.FORMAT.equals(format)) {
            json.note("format", "questionnaire.format", format, QuestionnaireJson.FORMAT);
        }
        var questionnaire = new Questionnaire(
                languages(json),
                json.text("title"),
                json.text("welcome"),
                json.text("thanks"),
                json.word("anonymity", Anonymity.class, Anonymity.ANONYMOUS),
                json.list("pages", this::page));
        json.nothingElse();
        return questionnaire;
    }

    private List<String> languages(JsonMembers json) {
        var languages = new ArrayList<String>();
        JsonArray array = json.array("languages");
        for (int i = 0; i < array.size(); i++) {
            String language = array.get(i) instanceof JsonString string ? string.getString() : "";
            if (!Questionnaire.isLanguage(language) || languages.contains(language)) {
                json.note("languages[" + i + "]", "questionnaire.language", array.get(i));
            } else {
                languages.add(language);
            }
        }
        if (array.isEmpty()) {
            json.note("languages", "questionnaire.languages.none");
        }
        return languages.isEmpty() ? List.of("en") : languages;
    }

    private Page page(JsonMembers json) {
        return new Page(json.text("title"), json.list("questions", this::question));
    }

    private Question question(JsonMembers json) {
        String typeWord = json.string("type", "");
        QuestionType type = QuestionType.named(typeWord).orElse(null);
        if (type == null) {
            json.note("type", "questionnaire.type", typeWord, QuestionType.words());
            json.skipRest();
            return Question.empty("");
        }
        return new Question(
                json.string("code", ""),
                type,
                json.text("text"),
                json.text("help"),
                json.flag("required"),
                json.flag("ordered"),
                json.flag("reversed"),
                json.word("role", QuestionRole.class, QuestionRole.DESCRIPTOR),
                json.word("dimension", Dimension.class, Dimension.ATTITUDE),
                type.hasOptions() && json.names().contains("options") ? json.list("options", this::option) : List.of(),
                type == QuestionType.BATTERY && json.names().contains("items")
                        ? json.list("items", this::item)
                        : List.of(),
                scale(json, type),
                type == QuestionType.NUMBER ? range(json) : null);
    }

    private Option option(JsonMembers json) {
        return new Option(json.string("code", ""), json.text("label"), json.number("value"));
    }

    private Item item(JsonMembers json) {
        return new Item(json.string("code", ""), json.text("text"), json.flag("reversed"));
    }

    /** The scale, or null for the one that the type usually has. */
    private Scale scale(JsonMembers json, QuestionType type) {
        boolean recommendation = type == QuestionType.NPS;
        if (!type.hasScale() && !recommendation) {
            return null;
        }
        JsonMembers scale = json.object("scale").orElse(null);
        if (scale == null) {
            if (!recommendation) {
                json.note("scale", "questionnaire.scale.missing");
            }
            return null;
        }
        int from = scale.wholeNumber("from", recommendation ? 0 : 1);
        int to = scale.wholeNumber("to", recommendation ? 10 : 5);
        boolean possible = recommendation ? from == 0 && to == 10 : Scale.isPossible(from, to);
        if (!possible) {
            String key = recommendation ? "questionnaire.scale.nps" : "questionnaire.scale.range";
            json.note("scale", key, from, to, Scale.MOST_STEPS);
        }
        Map<Integer, LocalText> labels = labels(scale, from, to);
        scale.nothingElse();
        return possible ? new Scale(from, to, labels) : null;
    }

    private Map<Integer, LocalText> labels(JsonMembers scale, int from, int to) {
        var labels = new TreeMap<Integer, LocalText>();
        scale.object("labels").ifPresent(json -> {
            for (String point : json.names()) {
                LocalText label = json.text(point);
                if (IntStream.rangeClosed(from, Math.min(to, from + Scale.MOST_STEPS))
                        .anyMatch(value -> String.valueOf(value).equals(point))) {
                    labels.put(Integer.valueOf(point), label);
                } else {
                    json.note(point, "questionnaire.scale.point", point, from, to);
                }
            }
        });
        return labels;
    }

    private Question.NumberRange range(JsonMembers json) {
        JsonMembers range = json.object("range").orElse(null);
        if (range == null) {
            return null;
        }
        int decimals = range.wholeNumber("decimals", 0);
        if (decimals < 0 || decimals > Question.NumberRange.MOST_DECIMALS) {
            range.note("decimals", "questionnaire.decimals", decimals, Question.NumberRange.MOST_DECIMALS);
            decimals = 0;
        }
        var read = new Question.NumberRange(range.number("minimum"), range.number("maximum"), decimals);
        range.nothingElse();
        return read;
    }
}
