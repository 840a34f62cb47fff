package org.waymark.survey.exchange;

import java.io.Serializable;
import java.util.List;
import org.waymark.survey.exchange.file.Delimiter;
import org.waymark.survey.exchange.file.Findings;

/**
 * What was understood of a file before its columns are looked at.
 *
 * @param rows that can be used
 * @param columns all of them
 * @param encoding usual name of its character encoding
 * @param delimiter what stands between its cells
 * @param missingWords what means "no answer", apart from the empty cell
 * @param findings what was noticed
 */
public record UnderstoodFile(
        long rows, int columns, String encoding, Delimiter delimiter, List<String> missingWords, Findings findings)
        implements Serializable {

    public UnderstoodFile {
        missingWords = List.copyOf(missingWords);
    }
}
