package org.waymark.portal.workspace.live;

import java.util.List;
import org.waymark.portal.chart.Chart;

/**
 * A question on the page.
 *
 * @param code of the question; with {@code q-} before it, the id of its card
 * @param text the question
 * @param role what it is for, in a word
 * @param chart what was answered; null for answers in words and where there are none yet
 * @param note on what the chart rests
 * @param caution why not to rely on it; empty when nothing is wrong
 * @param quotes a few answers in words
 */
public record QuestionView(
        String code, String text, String role, Chart chart, String note, String caution, List<String> quotes) {

    public QuestionView {
        quotes = List.copyOf(quotes);
    }
}
