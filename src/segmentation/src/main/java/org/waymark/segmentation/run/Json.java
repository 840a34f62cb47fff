package org.waymark.segmentation.run;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** The JSON in which settings and results are stored. */
final class Json {

    private static final Jsonb JSONB = JsonbBuilder.create();

    private Json() {}

    static String write(Object value) {
        return JSONB.toJson(value);
    }

    static <T> T read(String json, Class<T> type) {
        return JSONB.fromJson(json, type);
    }
}
