package org.waymark.portal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;

class InputObjectTest {

    @Test
    void whatIsLeftOutOrNullIsNotThere() {
        var input = read("{\"reason\": null}");

        assertEquals(Optional.empty(), input.text("reason"));
        assertEquals(Optional.empty(), input.whole("segments"));
        input.check();
    }

    @Test
    void everythingOfTheWrongFormIsSaidAtOnce() {
        var input = read("{\"reason\": 5, \"segments\": 1.5, \"basis\": [1], \"survey\": \"x\", \"seeed\": 1}");
        input.text("reason");
        input.whole("segments");
        input.texts("basis");
        input.id("survey");

        var refusal = assertThrows(InvalidInputException.class, input::check);
        assertEquals(
                List.of("reason", "segments", "basis", "survey", "seeed"),
                refusal.problems().stream().map(Problem::path).toList());
    }

    @Test
    void aBodyThatIsNoObjectIsRefused() {
        assertThrows(InvalidInputException.class, () -> new InputObject(null));
        assertThrows(InvalidInputException.class, () -> new InputObject(JsonValue.EMPTY_JSON_ARRAY));
    }

    private static InputObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return new InputObject(object);
        }
    }
}
