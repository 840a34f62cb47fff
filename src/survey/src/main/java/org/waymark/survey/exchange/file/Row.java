package org.waymark.survey.exchange.file;

import java.util.List;

/**
 * One row of a file.
 *
 * @param lastLine the line its last cell ends on
 * @param cells one for each column, without spaces around them
 */
public record Row(long lastLine, List<String> cells) {

    /** The line the row begins on; cells may hold line ends. */
    public long line() {
        return lastLine
                - cells.stream()
                        .mapToLong(cell -> cell.chars().filter(c -> c == '\n').count())
                        .sum();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
