package org.waymark.portal.rest.segmentation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.portal.rest.InputObject;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.typing.Typed;
import org.waymark.segmentation.typing.TypingService;

@Path("/segmentations/{run}/classify")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Segmentations")
public class ClassifyResource {

    private static final String CSV = "text/csv";

    @Inject
    private TypingService tools;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private SegmentsParameter solutions;

    @PathParam("run")
    private UUID run;

    /**
     * People with their answers.
     *
     * @param people up to 10,000
     */
    public record People(List<Person> people) {}

    /**
     * A person.
     *
     * @param key to know the person by; may be left out
     * @param answers by code of the golden question: a number, the code of a level, or null for none
     */
    public record Person(String key, JsonObject answers) {}

    /**
     * Their segments.
     *
     * @param people in the order in which they were sent
     */
    public record Classified(List<ClassifiedDocument> people) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The segments of people by their answers to the golden questions",
            description = "Each question must be answered by its code; null says that somebody did not answer."
                    + " segments is the number decided on when left out.")
    @RequestBody(content = @Content(schema = @Schema(implementation = People.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Classified.class)))
    @APIResponse(responseCode = "404", description = "There is no typing tool yet")
    public Classified classify(@QueryParam("segments") String segments, JsonValue json) {
        int number = solutions.of(run, segments);
        List<Person> people = people(json);
        List<Typed> typed = tools.classify(
                run,
                number,
                people.stream().map(person -> answers(person.answers())).toList(),
                person -> "people[" + person + "].answers.");
        List<SegmentShare> named = segmentations.getProfile(run, number).segments();
        var classified = new ArrayList<ClassifiedDocument>();
        for (int person = 0; person < typed.size(); person++) {
            classified.add(ClassifiedDocument.of(people.get(person).key(), typed.get(person), named));
        }
        return new Classified(classified);
    }

    private static List<Person> people(JsonValue json) {
        var input = new InputObject(json);
        var people = new ArrayList<Person>();
        JsonValue list = input.value("people").orElse(JsonValue.NULL);
        if (!(list instanceof JsonArray array)) {
            input.note("people", "api.classify.people");
            input.check();
            return people;
        }
        for (int person = 0; person < array.size(); person++) {
            if (array.get(person) instanceof JsonObject object
                    && object.get("answers") instanceof JsonObject answers
                    && List.of("key", "answers").containsAll(object.keySet())) {
                JsonValue key = object.getOrDefault("key", JsonValue.NULL);
                people.add(new Person(key == JsonValue.NULL ? null : text(key), answers));
            } else {
                input.note("people[" + person + "]", "api.classify.person");
            }
        }
        input.check();
        return people;
    }

    private static Map<String, Object> answers(JsonObject json) {
        var answers = new HashMap<String, Object>();
        json.forEach((code, value) -> answers.put(code, value(value)));
        return answers;
    }

    /** What has a form that no answer has is left to the service to refuse. */
    private static Object value(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> null;
            case TRUE -> true;
            case FALSE -> false;
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            default -> text(value);
        };
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    @POST
    @Consumes(CSV)
    @Produces(CSV)
    @Operation(
            summary = "The same for a CSV file: a column of keys, then a column for each golden question",
            description = "An empty cell says that somebody did not answer.")
    public String classifyFile(@QueryParam("segments") String segments, String csv) {
        int number = solutions.of(run, segments);
        var file = new PeopleFile(csv);
        return file.with(tools.classify(run, number, file.people(), person -> "line " + (person + 2) + ", column "));
    }
}
