package org.waymark.survey.exchange.column;

import java.io.Serializable;
import java.util.List;

/**
 * What was found in a column, which no correction changes.
 *
 * @param position in the file, from 1
 * @param header as it stands in the file
 * @param missing rows without an answer
 * @param examples some different values
 * @param style how its numbers are written
 * @param decimals most digits behind the decimal mark
 * @param note key of a sentence about the proposal; null when there is nothing to say
 */
public record ColumnFacts(
        int position, String header, long missing, List<String> examples, NumberStyle style, int decimals, String note)
        implements Serializable {

    public ColumnFacts {
        examples = List.copyOf(examples);
    }

    /** What to call the column in a sentence: its header, or its position when it has none. */
    public String name() {
        return header.isEmpty() ? String.valueOf(position) : header;
    }
}
