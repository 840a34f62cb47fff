package org.waymark.survey.exchange.column;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.questionnaire.QuestionType;

/** Plans of columns as JSON: what is kept with an upload, shown by the API and accepted by it. */
public final class PlanJson {

    private PlanJson() {}

    public static JsonArray write(List<ColumnPlan> columns) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        columns.forEach(column -> array.add(column(column)));
        return array.build();
    }

    /** Reads what {@link #write} wrote. */
    public static List<ColumnPlan> read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonArray array = reader.readArray();
            List<ColumnPlan> unread = array.getValuesAs(PlanJson::factsOnly);
            return Corrections.apply(unread, array);
        }
    }

    private static JsonObject column(ColumnPlan column) {
        ColumnFacts facts = column.facts();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("column", facts.position())
                .add("header", facts.header())
                .add("use", column.used())
                .add("code", column.code())
                .add("label", column.label())
                .add("type", column.form().type().word())
                .add("ordered", column.form().ordered())
                .add("reversed", column.reversed())
                .add("role", word(column.role()))
                .add("dimension", word(column.dimension()));
        if (column.form().scale() != null) {
            json.add("scale", scale(column.form().scale()));
        }
        JsonArrayBuilder values = Json.createArrayBuilder();
        column.form().values().forEach(value -> values.add(value(value)));
        json.add("values", values)
                .add("missing", facts.missing())
                .add("examples", Json.createArrayBuilder(facts.examples()))
                .add("numbers", word(facts.style()))
                .add("decimals", facts.decimals());
        if (facts.note() != null) {
            json.add("note", facts.note());
        }
        return json.build();
    }

    private static JsonObjectBuilder value(ColumnValue value) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("found", value.found())
                .add("code", value.code())
                .add("label", value.label());
        if (value.value() != null) {
            if (value.value() == Math.rint(value.value())) {
                json.add("value", value.value().longValue());
            } else {
                json.add("value", value.value());
            }
        }
        return json.add("count", value.count());
    }

    private static JsonObjectBuilder scale(ColumnScale scale) {
        JsonObjectBuilder labels = Json.createObjectBuilder();
        scale.labels().forEach((point, label) -> labels.add(String.valueOf(point), label));
        return Json.createObjectBuilder()
                .add("from", scale.from())
                .add("to", scale.to())
                .add("labels", labels);
    }

    private static ColumnPlan factsOnly(JsonValue value) {
        JsonObject json = value.asJsonObject();
        var facts = new ColumnFacts(
                json.getInt("column"),
                json.getString("header"),
                ((JsonNumber) json.get("missing")).longValue(),
                json.getJsonArray("examples").getValuesAs(JsonString::getString),
                NumberStyle.valueOf(json.getString("numbers").toUpperCase(Locale.ROOT)),
                json.getInt("decimals"),
                json.getString("note", null));
        var form = new AnswerForm(QuestionType.named(json.getString("type")).orElseThrow(), false, List.of(), null);
        return new ColumnPlan(facts, true, "", "", form, false, QuestionRole.DESCRIPTOR, Dimension.ATTITUDE);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
