package org.waymark.segmentation.typing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a typing tool is taken elsewhere. */
public enum TypingFormat {
    /** For programs of one's own. */
    JSON("application/json", "json"),
    /** For analytics and customer management systems. */
    PMML("application/xml", "pmml"),
    /** For a database or warehouse, which types its customers itself. */
    SQL("application/sql", "sql"),
    /** For people with a spreadsheet. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    TypingFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** At the end of a file's name, without a point. */
    public String extension() {
        return extension;
    }

    /** The format of that name, in letters of any size. */
    public static Optional<TypingFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
