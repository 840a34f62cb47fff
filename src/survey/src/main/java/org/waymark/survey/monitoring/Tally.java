package org.waymark.survey.monitoring;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.Questionnaire;

/**
 * Counts of all submitted responses of a survey. It grows response by response and remembers which it has counted, so
 * that none counts twice.
 */
final class Tally {

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final Questionnaire asked;
    private final Map<String, Counter> byVariable = new HashMap<>();
    private final Set<UUID> counted = new HashSet<>();
    private final NavigableMap<LocalDate, Long> byDay = new TreeMap<>();
    private final Counter.Numbers seconds = new Counter.Numbers();

    Tally(Questionnaire asked) {
        this.asked = asked;
        asked.questions()
                .filter(question -> question.role() != QuestionRole.IDENTITY)
                .forEach(this::countFor);
    }

    private void countFor(Question question) {
        question.variables(asked.language()).forEach(variable -> byVariable.put(variable.code(), counter(question)));
    }

    private static Counter counter(Question question) {
        return switch (question.type()) {
            case SINGLE_CHOICE -> new Counter.Choices();
            case MULTIPLE_CHOICE, RATING, BATTERY, NUMBER, NPS -> new Counter.Numbers();
            case SHORT_TEXT, LONG_TEXT -> new Counter.Texts();
        };
    }

    /**
     * Counts a response.
     *
     * @param answers as they are stored: an object of numbers and strings by variable
     * @param duration in seconds; null when it was not answered here
     */
    void add(UUID response, String answers, LocalDate day, Integer duration) {
        if (!counted.add(response)) {
            return;
        }
        byDay.merge(day, 1L, Long::sum);
        if (duration != null) {
            seconds.number(duration);
        }
        try (JsonParser parser = PARSERS.createParser(new StringReader(answers))) {
            Counter counter = null;
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case KEY_NAME -> counter = byVariable.get(parser.getString());
                    case VALUE_STRING -> {
                        if (counter != null) {
                            counter.words(parser.getString(), response, day);
                        }
                    }
                    case VALUE_NUMBER -> {
                        if (counter != null) {
                            counter.number(parser.getBigDecimal().doubleValue());
                        }
                    }
                    default -> {
                        // braces, and nothing else is ever stored
                    }
                }
            }
        }
    }

    Questionnaire asked() {
        return asked;
    }

    Set<UUID> counted() {
        return Collections.unmodifiableSet(counted);
    }

    long responses() {
        return counted.size();
    }

    NavigableMap<LocalDate, Long> byDay() {
        return Collections.unmodifiableNavigableMap(byDay);
    }

    /** How long those took that were answered here. */
    Counter.Numbers seconds() {
        return seconds;
    }

    Counter.Choices choices(String variable) {
        return (Counter.Choices) byVariable.get(variable);
    }

    Counter.Numbers numbers(String variable) {
        return (Counter.Numbers) byVariable.get(variable);
    }

    Counter.Texts texts(String variable) {
        return (Counter.Texts) byVariable.get(variable);
    }
}
