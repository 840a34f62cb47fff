package org.waymark.portal.rest.segmentation;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.waymark.portal.page.Texts;
import org.waymark.portal.workspace.segmentation.PreparationView;
import org.waymark.segmentation.preparation.ItemReport;
import org.waymark.segmentation.preparation.PreparationReport;
import org.waymark.segmentation.preparation.PreparationWarning;
import org.waymark.segmentation.preparation.ResponseStyle;

/**
 * A look at the answers that segments are formed on.
 *
 * @param responses usable responses of the survey
 * @param examined of those, the ones looked at
 * @param complete of those examined, the ones with an answer to every basis variable
 * @param partial those with some answers
 * @param unanswered those with none
 * @param effectiveResponses how many responses of equal weight say as much; left out without weights
 * @param items one per basis variable
 * @param responseStyle how people use the scale; left out without five items on one rating scale
 * @param warnings what speaks against going on like this, the serious first
 */
@JsonbPropertyOrder({
    "responses",
    "examined",
    "complete",
    "partial",
    "unanswered",
    "effectiveResponses",
    "items",
    "responseStyle",
    "warnings"
})
public record PreparationDocument(
        int responses,
        int examined,
        int complete,
        int partial,
        int unanswered,
        Double effectiveResponses,
        List<ItemReport> items,
        ResponseStyle responseStyle,
        List<Warning> warnings) {

    /**
     * What speaks against going on like this.
     *
     * @param kind what it is, a stable word
     * @param serious whether segments formed regardless are likely to mislead
     * @param items labels of the variables it is about, the worst first; empty when it is about all
     * @param values the figures its sentence names
     * @param sentence what is the case
     * @param advice what may be done
     * @param source where the rule comes from; empty where it needs none
     */
    @JsonbPropertyOrder({"kind", "serious", "items", "values", "sentence", "advice", "source"})
    public record Warning(
            String kind,
            boolean serious,
            List<String> items,
            List<Double> values,
            String sentence,
            String advice,
            String source) {}

    static PreparationDocument of(PreparationReport report) {
        return new PreparationDocument(
                report.responses(),
                report.examined(),
                report.complete(),
                report.partial(),
                report.unanswered(),
                report.effectiveResponses(),
                report.items(),
                report.style(),
                warnings(report));
    }

    static List<Warning> warnings(PreparationReport report) {
        return report.warnings().stream().map(PreparationDocument::warning).toList();
    }

    private static Warning warning(PreparationWarning warning) {
        PreparationView.Warning words = PreparationView.warning(new Texts(Locale.ENGLISH), warning);
        return new Warning(
                warning.kind().name(),
                warning.kind().serious(),
                warning.items(),
                warning.values(),
                words.sentence(),
                words.advice(),
                words.source());
    }
}
