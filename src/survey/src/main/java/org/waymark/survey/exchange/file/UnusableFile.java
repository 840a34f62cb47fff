package org.waymark.survey.exchange.file;

import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;

/** What is said of a file that cannot be used at all. */
public final class UnusableFile {

    /** The field of the form, and the part of the request, that holds the file. */
    public static final String FIELD = "file";

    private UnusableFile() {}

    public static InvalidInputException because(String key, Object... values) {
        return new InvalidInputException(Problem.at(FIELD, key, values));
    }
}
