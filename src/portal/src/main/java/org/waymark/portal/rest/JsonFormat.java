package org.waymark.portal.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;

/** How records become JSON and back: without what is null, and constants as words in small letters with hyphens. */
@Provider
public class JsonFormat implements ContextResolver<Jsonb> {

    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig()
            .withPropertyVisibilityStrategy(new Components())
            .withSerializers(new WordWriter())
            .withDeserializers(new WordReader()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }

    static String write(Object document) {
        try {
            return JSONB.toJson(document);
        } catch (JsonbException e) {
            // a fault of ours, not to be taken for one in what was sent
            throw new IllegalStateException("A document cannot be written", e);
        }
    }

    /** A document as the object that is sent. */
    public static JsonObject json(Object document) {
        try (var reader = Json.createReader(new StringReader(write(document)))) {
            return reader.readObject();
        }
    }

    /** What a record holds is its components; what else it can tell follows from them. */
    private static final class Components implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            return false;
        }

        @Override
        public boolean isVisible(Method method) {
            return method.getDeclaringClass().isRecord()
                    && Arrays.stream(method.getDeclaringClass().getRecordComponents())
                            .anyMatch(component -> component.getAccessor().equals(method));
        }
    }

    // for all types of constants at once, which only the raw type says
    @SuppressWarnings("rawtypes")
    private static final class WordWriter implements JsonbSerializer<Enum> {

        @Override
        public void serialize(Enum constant, JsonGenerator json, SerializationContext context) {
            json.write(Words.of(constant));
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class WordReader implements JsonbDeserializer<Enum> {

        @Override
        public Enum deserialize(JsonParser json, DeserializationContext context, Type type) {
            JsonValue value = json.getValue();
            if (value == JsonValue.NULL) {
                return null;
            }
            String word = value instanceof JsonString string ? string.getString() : value.toString();
            for (Object constant : ((Class<?>) type).getEnumConstants()) {
                if (Words.of((Enum<?>) constant).equals(word)) {
                    return (Enum) constant;
                }
            }
            throw new InvalidInputException(
                    Problem.at("", "api.word", word, String.join(", ", Words.of((Class<?>) type))));
        }
    }
}
