package org.waymark.clustering.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A typing model as a JSON document (RFC 8259), written and read without loss:
 *
 * <pre>{@code
 * {
 *   "format": "waymark-typing-model",
 *   "version": 1,
 *   "segments": ["Savers", "Spenders"],
 *   "threshold": 0.6,
 *   "constants": [1.5, -1.5],
 *   "questions": [
 *     {"name": "Age", "type": "numeric", "mean": 44.2, "slopes": [0.1, -0.1]},
 *     {"name": "Gender", "type": "choice", "levels": ["female", "male"],
 *      "values": [[0.3, -0.3], [-0.2, 0.2]], "notAnswered": [0, 0]}
 *   ]
 * }
 * }</pre>
 *
 * <p>The score of a segment is its constant, plus for each numeric question its slope times the answer ({@code mean}
 * where there is none), plus for each choice the value of the level answered (levels × segments; {@code notAnswered}
 * where there is none). The probabilities are {@code exp(score) / Σ exp(score)}; below {@code threshold} nobody can tell.
 */
public final class JsonExport {

    private static final String FORMAT = "waymark-typing-model";
    private static final int VERSION = 1;

    private JsonExport() {}

    public static String write(TypingModel model) {
        String questions = model.terms().stream().map(JsonExport::question).collect(Collectors.joining(",\n    "));
        return "{\n  \"format\": " + JsonText.quoted(FORMAT)
                + ",\n  \"version\": " + VERSION
                + ",\n  \"segments\": " + texts(model.segments())
                + ",\n  \"threshold\": " + model.threshold()
                + ",\n  \"constants\": " + numbers(model.constants())
                + ",\n  \"questions\": [\n    " + questions + "\n  ]\n}\n";
    }

    /**
     * The model that was written.
     *
     * @throws IllegalArgumentException when the text is not JSON, or not such a document
     */
    public static TypingModel read(String json) {
        Map<String, Object> document = JsonText.object(JsonText.parse(json));
        if (!FORMAT.equals(document.get("format")) || !Double.valueOf(VERSION).equals(document.get("version"))) {
            throw new IllegalArgumentException("This is not a document of format " + FORMAT + ", version " + VERSION);
        }
        List<Term> terms = new ArrayList<>();
        for (Object question : JsonText.list(document.get("questions"))) {
            terms.add(term(JsonText.object(question)));
        }
        return new TypingModel(
                JsonText.texts(document.get("segments")),
                JsonText.number(document.get("threshold")),
                JsonText.numbers(document.get("constants")),
                terms);
    }

    private static Term term(Map<String, Object> question) {
        String name = JsonText.text(question.get("name"));
        String type = JsonText.text(question.get("type"));
        return switch (type) {
            case "numeric" ->
                new Term.Numeric(
                        Question.numeric(name),
                        JsonText.number(question.get("mean")),
                        JsonText.numbers(question.get("slopes")));
            case "choice" ->
                new Term.Choice(
                        Question.choice(name, JsonText.texts(question.get("levels"))),
                        JsonText.list(question.get("values")).stream()
                                .map(JsonText::numbers)
                                .toList(),
                        JsonText.numbers(question.get("notAnswered")));
            default -> throw new IllegalArgumentException("There is no type " + type + " of question");
        };
    }

    private static String question(Term term) {
        String name = "{\"name\": " + JsonText.quoted(term.question().name()) + ", \"type\": ";
        if (term instanceof Term.Numeric numeric) {
            return name + "\"numeric\", \"mean\": " + numeric.mean() + ", \"slopes\": " + numbers(numeric.slopes())
                    + "}";
        }
        Term.Choice choice = (Term.Choice) term;
        String values = choice.byLevel().stream().map(JsonExport::numbers).collect(Collectors.joining(", ", "[", "]"));
        return name + "\"choice\", \"levels\": " + texts(choice.question().levels()) + ", \"values\": " + values
                + ", \"notAnswered\": " + numbers(choice.notAnswered()) + "}";
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(JsonText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String numbers(List<Double> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }
}
