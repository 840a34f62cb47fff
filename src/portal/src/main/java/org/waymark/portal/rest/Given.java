package org.waymark.portal.rest;

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
}
