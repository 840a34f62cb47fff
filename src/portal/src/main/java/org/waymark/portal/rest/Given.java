package org.waymark.portal.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;

/** What a request has to bring along. */
public final class Given {

    private Given() {}

    /** @throws InvalidInputException when the request has no body */
    public static <T> T body(T body) {
        if (body == null) {
            throw new InvalidInputException(Problem.at("", "api.body.missing"));
        }
        return body;
    }

    /**
     * @throws InvalidInputException when the request has no body, or one that is no object. (To ask for a
     *     {@link JsonObject} as parameter of a resource would make a list sent in its place a failure of ours.)
     */
    public static JsonObject object(JsonValue body) {
        if (body(body) instanceof JsonObject object) {
            return object;
        }
        throw new InvalidInputException(Problem.at("", "api.object"));
    }

    /**
     * A list without gaps; null, which means that it was left out, stays null.
     *
     * @throws InvalidInputException when an element is null
     */
    public static <T> List<T> complete(String path, List<T> list) {
        if (list != null && list.stream().anyMatch(Objects::isNull)) {
            int gap = list.indexOf(null);
            throw new InvalidInputException(Problem.at(path + "[" + gap + "]", "api.missing"));
        }
        return list;
    }

    /** @throws InvalidInputException when the text is no identifier */
    public static UUID id(String path, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(Problem.at(path, "api.id"));
        }
    }
}
