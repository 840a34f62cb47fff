package org.waymark.survey.exchange.column;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.questionnaire.QuestionType;

/**
 * Plans of columns as a program sent them back. Each object names its column by position ({@code column}) or by header;
 * what it leaves out, and columns it does not name, stay as they were proposed.
 */
public final class Corrections {

    private final List<ColumnPlan> plans;
    private final List<Problem> problems = new ArrayList<>();

    private Corrections(List<ColumnPlan> plans) {
        this.plans = new ArrayList<>(plans);
    }

    /** @throws InvalidInputException with everything that cannot be read, at paths such as {@code columns[3].type} */
    public static List<ColumnPlan> apply(List<ColumnPlan> proposed, JsonArray corrected) {
        var corrections = new Corrections(proposed);
        for (int i = 0; i < corrected.size(); i++) {
            corrections.column(corrected.get(i), "columns[" + i + ']');
        }
        if (!corrections.problems.isEmpty()) {
            throw new InvalidInputException(corrections.problems);
        }
        return corrections.plans;
    }

    private void column(JsonValue value, String path) {
        if (!(value instanceof JsonObject json)) {
            add(path, "exchange.json.object");
            return;
        }
        OptionalInt index = index(json);
        if (index.isEmpty()) {
            add(
                    path,
                    "exchange.json.column",
                    json.getOrDefault(
                            "column", json.getOrDefault("header", json.getOrDefault("code", JsonValue.NULL))));
            return;
        }
        ColumnPlan plan = plans.get(index.getAsInt());
        plans.set(
                index.getAsInt(),
                new ColumnPlan(
                        plan.facts(),
                        flag(json, path, "use", plan.used()),
                        string(json, path, "code", plan.code()),
                        string(json, path, "label", plan.label()),
                        form(json, path, plan),
                        flag(json, path, "reversed", plan.reversed()),
                        word(json, path, "role", QuestionRole.class, plan.role()),
                        word(json, path, "dimension", Dimension.class, plan.dimension())));
    }

    private OptionalInt index(JsonObject json) {
        for (int i = 0; i < plans.size(); i++) {
            ColumnPlan plan = plans.get(i);
            boolean same;
            if (json.get("column") instanceof JsonNumber position) {
                same = position.doubleValue() == plan.position();
            } else if (json.get("header") instanceof JsonString header) {
                same = header.getString().equals(plan.facts().header());
            } else {
                same = json.get("code") instanceof JsonString code
                        && code.getString().equals(plan.code());
            }
            if (same) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private AnswerForm form(JsonObject json, String path, ColumnPlan plan) {
        String word = string(json, path, "type", plan.form().type().word());
        QuestionType type = QuestionType.named(word).orElse(null);
        if (type == null) {
            add(path + ".type", "exchange.json.type", word);
            return plan.form();
        }
        List<ColumnValue> values = json.containsKey("values")
                ? values(json, path, plan)
                : plan.form().values();
        ColumnScale scale = json.get("scale") instanceof JsonObject object
                ? scale(object, path + ".scale")
                : plan.form().scale();
        boolean ordered = flag(json, path, "ordered", plan.form().ordered());
        return new AnswerForm(plan.form().type(), ordered, values, scale)
                .as(type, plan.facts().style());
    }

    private List<ColumnValue> values(JsonObject json, String path, ColumnPlan plan) {
        if (!(json.get("values") instanceof JsonArray array)) {
            add(path + ".values", "exchange.json.array");
            return List.of();
        }
        var values = new ArrayList<ColumnValue>();
        for (int i = 0; i < array.size(); i++) {
            String at = path + ".values[" + i + ']';
            if (array.get(i) instanceof JsonObject object) {
                String found = string(object, at, "found", string(object, at, "code", ""));
                String code = string(object, at, "code", found);
                values.add(new ColumnValue(
                        found,
                        code,
                        string(object, at, "label", code),
                        number(object, at),
                        count(object, plan, found)));
            } else {
                add(at, "exchange.json.object");
            }
        }
        return values;
    }

    private static long count(JsonObject json, ColumnPlan plan, String found) {
        return plan.form().values().stream()
                .filter(value -> value.found().equals(found))
                .mapToLong(ColumnValue::count)
                .findFirst()
                .orElseGet(() -> json.get("count") instanceof JsonNumber count ? count.longValue() : 0);
    }

    private ColumnScale scale(JsonObject json, String path) {
        Map<Integer, String> labels = new TreeMap<>();
        if (json.get("labels") instanceof JsonObject object) {
            for (String point : object.keySet()) {
                if (point.matches("-?\\d{1,4}")) {
                    labels.put(Integer.valueOf(point), string(object, path + ".labels", point, ""));
                } else {
                    add(path + ".labels." + point, "exchange.json.number", point);
                }
            }
        }
        return new ColumnScale(whole(json, path, "from"), whole(json, path, "to"), labels);
    }

    private int whole(JsonObject json, String path, String name) {
        if (json.get(name) instanceof JsonNumber number
                && number.isIntegral()
                && Math.abs(number.doubleValue()) < 1e6) {
            return number.intValue();
        }
        add(path + '.' + name, "exchange.json.number", json.get(name));
        return 0;
    }

    private Double number(JsonObject json, String path) {
        JsonValue value = json.get("value");
        if (value instanceof JsonNumber number) {
            return number.doubleValue();
        }
        if (value != null && value != JsonValue.NULL) {
            add(path + ".value", "exchange.json.number", value);
        }
        return null;
    }

    private String string(JsonObject json, String path, String name, String otherwise) {
        JsonValue value = json.get(name);
        if (value instanceof JsonString string) {
            return string.getString().strip();
        }
        if (value != null) {
            add(path + '.' + name, "exchange.json.string");
        }
        return otherwise;
    }

    private boolean flag(JsonObject json, String path, String name, boolean otherwise) {
        JsonValue value = json.get(name);
        if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE) {
            add(path + '.' + name, "exchange.json.flag");
        }
        return value == null ? otherwise : value == JsonValue.TRUE;
    }

    private <E extends Enum<E>> E word(JsonObject json, String path, String name, Class<E> type, E otherwise) {
        String word = string(json, path, name, otherwise.name());
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word)) {
                return constant;
            }
        }
        add(path + '.' + name, "exchange.json.word", word);
        return otherwise;
    }

    private void add(String path, String key, Object... values) {
        if (problems.size() < 100) {
            problems.add(Problem.at(path, key, values));
        }
    }
}
