package org.waymark.survey.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.UUID;
import org.waymark.survey.exchange.file.Delimiter;
import org.waymark.survey.exchange.file.Finding;
import org.waymark.survey.exchange.file.Findings;

/** What is kept of a file with its upload, as JSON. */
final class UnderstoodJson {

    private UnderstoodJson() {}

    static String write(UnderstoodFile file) {
        return Json.createObjectBuilder()
                .add("rows", file.rows())
                .add("columns", file.columns())
                .add("encoding", file.encoding())
                .add("delimiter", file.delimiter().name())
                .add("missingWords", Json.createArrayBuilder(file.missingWords()))
                .add("findings", writeFindings(file.findings()))
                .build()
                .toString();
    }

    static UnderstoodFile read(String json) {
        JsonObject file = object(json);
        return new UnderstoodFile(
                file.getJsonNumber("rows").longValue(),
                file.getInt("columns"),
                file.getString("encoding"),
                Delimiter.valueOf(file.getString("delimiter")),
                file.getJsonArray("missingWords").getValuesAs(JsonString::getString),
                findings(file.getJsonObject("findings")));
    }

    private static JsonObject writeFindings(Findings findings) {
        JsonArrayBuilder entries = Json.createArrayBuilder();
        for (Finding finding : findings.entries()) {
            JsonObjectBuilder entry = Json.createObjectBuilder()
                    .add("line", finding.line())
                    .add("key", finding.key())
                    .add("values", Json.createArrayBuilder(finding.values()));
            if (finding.column() != null) {
                entry.add("column", finding.column());
            }
            if (finding.value() != null) {
                entry.add("value", finding.value());
            }
            entries.add(entry);
        }
        return Json.createObjectBuilder()
                .add("total", findings.total())
                .add("entries", entries)
                .build();
    }

    static String writeOutcome(UUID survey, Findings findings) {
        return Json.createObjectBuilder()
                .add("survey", survey.toString())
                .add("findings", writeFindings(findings))
                .build()
                .toString();
    }

    static UUID readSurvey(String outcome) {
        return UUID.fromString(object(outcome).getString("survey"));
    }

    static Findings readFindings(String outcome) {
        return findings(object(outcome).getJsonObject("findings"));
    }

    private static Findings findings(JsonObject json) {
        return new Findings(
                json.getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                        .map(entry -> new Finding(
                                ((JsonNumber) entry.get("line")).longValue(),
                                entry.getString("column", null),
                                entry.getString("value", null),
                                entry.getString("key"),
                                entry.getJsonArray("values").getValuesAs(JsonString::getString)))
                        .toList(),
                json.getInt("total"));
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
