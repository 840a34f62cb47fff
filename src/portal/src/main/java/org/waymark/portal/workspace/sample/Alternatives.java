package org.waymark.portal.workspace.sample;

import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;
import org.waymark.portal.page.Numbers;
import org.waymark.survey.study.SampleAssumptions;

/**
 * What other margins and confidences would ask for.
 *
 * @param confidences headings of the columns
 * @param rows by margin, the narrowest first
 */
public record Alternatives(List<String> confidences, List<Row> rows) implements Serializable {

    private static final List<Double> MARGINS = List.of(0.02, 0.03, 0.04, 0.05, 0.07, 0.1);
    private static final List<Double> CONFIDENCES = List.of(0.9, 0.95, 0.99);

    /** A margin and the responses it asks for at each confidence. */
    public record Row(String margin, List<Cell> cells) implements Serializable {}

    /** A number of responses, and whether it is the one calculated. */
    public record Cell(String required, boolean chosen) implements Serializable {}

    static Alternatives to(SampleAssumptions chosen, Numbers numbers) {
        var margins = new TreeSet<>(MARGINS);
        margins.add(chosen.margin());
        var confidences = new TreeSet<>(CONFIDENCES);
        confidences.add(chosen.confidence());
        List<Row> rows = margins.stream()
                .map(margin -> new Row(
                        '±' + numbers.plainPercent(margin),
                        confidences.stream()
                                .map(confidence -> cell(chosen, margin, confidence, numbers))
                                .toList()))
                .toList();
        return new Alternatives(confidences.stream().map(numbers::plainPercent).toList(), rows);
    }

    private static Cell cell(SampleAssumptions chosen, double margin, double confidence, Numbers numbers) {
        SampleAssumptions other = chosen.withMargin(margin).withConfidence(confidence);
        return new Cell(numbers.count(other.required()), other.equals(chosen));
    }
}
