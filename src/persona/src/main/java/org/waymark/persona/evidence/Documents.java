package org.waymark.persona.evidence;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** The JSON in which personas and journey maps are stored. */
public final class Documents {

    private static final Jsonb JSONB = JsonbBuilder.create();

    private Documents() {}

    public static String write(Object document) {
        return JSONB.toJson(document);
    }

    public static <T> T read(String json, Class<T> type) {
        return JSONB.fromJson(json, type);
    }
}
