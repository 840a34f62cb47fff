package org.waymark.schema.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whether what the made respondents answer could have been given to the demo study's questionnaire. */
class DemoAnswersTest {

    private static final List<DemoResponse> RESPONDENTS = DemoRespondents.make(DemoRespondents.SEED);
    private static final JsonObject QUESTIONNAIRE = questionnaire();

    @Test
    void everyAnswerIsOneItsQuestionOffers() {
        Map<String, Predicate<Object>> offered = new LinkedHashMap<>();
        questions().forEach(question -> offered.putAll(offered(question)));

        for (DemoResponse respondent : RESPONDENTS) {
            respondent.answers().forEach((variable, value) -> {
                assertTrue(offered.containsKey(variable), "no question asks for " + variable);
                assertTrue(offered.get(variable).test(value), variable + " cannot be " + value);
            });
        }
    }

    @Test
    void everyVariableIsAnsweredBySomebody() {
        Set<String> answered = RESPONDENTS.stream()
                .flatMap(respondent -> respondent.answers().keySet().stream())
                .collect(Collectors.toSet());

        questions()
                .forEach(question -> assertTrue(answered.containsAll(variables(question)), question.getString("code")));
    }

    @Test
    void whoeverSawAPageAnsweredWhatMustBeAnsweredThere() {
        List<JsonObject> pages = QUESTIONNAIRE.getJsonArray("pages").getValuesAs(JsonObject.class);
        for (DemoResponse respondent : RESPONDENTS) {
            pages.subList(0, respondent.pages()).stream()
                    .flatMap(page -> page.getJsonArray("questions").getValuesAs(JsonObject.class).stream())
                    .filter(question -> question.getBoolean("required", false))
                    .forEach(question -> assertTrue(
                            respondent.answers().keySet().containsAll(variables(question)),
                            question.getString("code")));
        }
    }

    @Test
    void whoeverGaveUpAnsweredNothingOfLaterPages() {
        List<JsonObject> pages = QUESTIONNAIRE.getJsonArray("pages").getValuesAs(JsonObject.class);
        for (DemoResponse respondent : RESPONDENTS) {
            Set<String> seen = pages.subList(0, respondent.pages()).stream()
                    .flatMap(page -> page.getJsonArray("questions").getValuesAs(JsonObject.class).stream())
                    .flatMap(question -> variables(question).stream())
                    .collect(Collectors.toSet());

            assertTrue(seen.containsAll(respondent.answers().keySet()));
            assertEquals(pages.size() == respondent.pages(), respondent.submitted());
        }
    }

    @Test
    void somebodyWhoChoseFromSeveralChoseSomething() {
        questions().stream()
                .filter(question -> question.getString("type").equals("multiple"))
                .forEach(question -> RESPONDENTS.stream()
                        .map(DemoResponse::answers)
                        .filter(answers -> answers.containsKey(
                                variables(question).iterator().next()))
                        .forEach(answers -> assertTrue(
                                variables(question).stream()
                                        .anyMatch(variable ->
                                                answers.get(variable).equals(1.0)),
                                question.getString("code"))));
    }

    /** The variables of a question, each with what may stand in it. */
    private static Map<String, Predicate<Object>> offered(JsonObject question) {
        Predicate<Object> value = switch (question.getString("type")) {
            case "single" -> codes(question, "options")::contains;
            case "multiple" -> within(0, 1);
            case "rating", "battery" -> {
                JsonObject scale = question.getJsonObject("scale");
                yield within(scale.getInt("from"), scale.getInt("to"));
            }
            case "nps" -> within(0, 10);
            case "number" -> {
                JsonObject range = question.getJsonObject("range");
                yield within(range.getInt("minimum"), range.getInt("maximum"));
            }
            default -> text -> text instanceof String words && !words.isBlank() && words.length() <= 500;
        };
        return variables(question).stream().collect(Collectors.toMap(variable -> variable, variable -> value));
    }

    private static Set<String> variables(JsonObject question) {
        String code = question.getString("code");
        Set<String> parts = switch (question.getString("type")) {
            case "multiple" -> codes(question, "options");
            case "battery" -> codes(question, "items");
            default -> Set.of();
        };
        return parts.isEmpty()
                ? Set.of(code)
                : parts.stream().map(part -> code + '_' + part).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> codes(JsonObject question, String list) {
        return question.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(part -> part.getString("code"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Predicate<Object> within(int from, int to) {
        return value -> value instanceof Double number && number >= from && number <= to && number == Math.rint(number);
    }

    private static List<JsonObject> questions() {
        return QUESTIONNAIRE.getJsonArray("pages").getValuesAs(JsonObject.class).stream()
                .flatMap(page -> page.getJsonArray("questions").getValuesAs(JsonObject.class).stream())
                .toList();
    }

    private static JsonObject questionnaire() {
        try (JsonReader reader = Json.createReader(DemoAnswersTest.class.getResourceAsStream("questionnaire.json"))) {
            return reader.readObject();
        }
    }
}
