package org.waymark.portal.workspace.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.preparation.ItemReport;
import org.waymark.segmentation.preparation.PreparationReport;
import org.waymark.segmentation.preparation.PreparationWarning;

/** What a look at the basis shows, in words. */
public class PreparationView {

    private static final int MOST_NAMED = 5;

    /**
     * What speaks against going on like this.
     *
     * @param key of the kind of warning
     * @param serious whether segments formed regardless are likely to mislead
     * @param sentence what is the case
     * @param advice what may be done
     * @param source where the rule comes from; empty where it needs none
     */
    public record Warning(String key, boolean serious, String sentence, String advice, String source) {}

    /**
     * A way to treat missing answers.
     *
     * @param usable how many responses it can use, of those looked at
     * @param chosen whether the settings ask for it
     */
    public record Treatment(String label, int usable, boolean chosen) {}

    private final PreparationReport report;
    private final Set<String> reversed;
    private final Texts texts;

    /** @param reversed codes of the variables that are turned; ticking a box changes it */
    PreparationView(PreparationReport report, Set<String> reversed, Texts texts) {
        this.report = report;
        this.reversed = reversed;
        this.texts = texts;
    }

    public PreparationReport getReport() {
        return report;
    }

    public List<ItemRow> getItems() {
        return report.items().stream()
                .map(item -> new ItemRow(item, reversed, texts))
                .toList();
    }

    public List<Warning> getWarnings() {
        return report.warnings().stream()
                .map(warning -> warning(texts, warning))
                .toList();
    }

    /** @param texts language of its sentences */
    public static Warning warning(Texts texts, PreparationWarning warning) {
        String key = "preparation.warning." + warning.kind().name();
        var values = new ArrayList<Object>();
        values.add(named(texts, warning.items()));
        values.addAll(warning.values());
        String source = "preparation.source." + warning.kind().name();
        return new Warning(
                warning.kind().name(),
                warning.kind().serious(),
                texts.get(key, values),
                texts.get("preparation.advice." + warning.kind().name()),
                texts.has(source) ? texts.get(source) : "");
    }

    private static String named(Texts texts, List<String> items) {
        String few =
                items.stream().limit(MOST_NAMED).map(item -> "“" + item + "”").collect(Collectors.joining(", "));
        return items.size() <= MOST_NAMED ? few : texts.get("preparation.andMore", few, items.size() - MOST_NAMED);
    }

    /** @param missing the treatment that the settings ask for */
    public List<Treatment> treatments(String missing) {
        return List.of(
                new Treatment(texts.get("preparation.treatment.omit"), report.usableComplete(), missing.equals("omit")),
                new Treatment(
                        texts.get("preparation.treatment.observed"), report.usablePartial(), !missing.equals("omit")));
    }

    /** How many answers say “don’t know” to which items, as a sentence; empty when none does. */
    public String getDontKnow() {
        List<ItemReport> items =
                report.items().stream().filter(item -> item.dontKnow() > 0).toList();
        return items.isEmpty()
                ? ""
                : texts.get(
                        "preparation.dontKnow.are",
                        report.dontKnows(),
                        named(texts, items.stream().map(ItemReport::label).toList()));
    }

    /** How many were looked at. */
    public String getExamined() {
        return report.sampled()
                ? texts.get("preparation.sampled", report.examined(), report.responses())
                : texts.get("preparation.examined", report.responses());
    }

    /** The items that run against the rest, as a sentence; empty when none does. */
    public String getAgainst() {
        List<ItemReport> items = report.maybeReversed();
        return items.isEmpty()
                ? ""
                : texts.get(
                        "preparation.against",
                        named(texts, items.stream().map(ItemReport::label).toList()),
                        items.size());
    }

    /** The figures of the response style, each a sentence. */
    public List<String> getStyle() {
        var style = report.style();
        if (style == null || style.respondents() == 0) {
            return List.of();
        }
        var numbers = new Numbers(texts.locale());
        var sentences = new ArrayList<String>();
        sentences.add(texts.get(
                "preparation.style.extreme",
                numbers.percent(style.extreme().mean()),
                numbers.percent(style.extreme().tenth()),
                numbers.percent(style.extreme().ninetieth())));
        sentences.add(texts.get(
                "preparation.style.acquiescence",
                numbers.signed(100 * style.acquiescence().mean(), 0),
                numbers.signed(100 * style.acquiescence().tenth(), 0),
                numbers.signed(100 * style.acquiescence().ninetieth(), 0)));
        sentences.add(texts.get(
                "preparation.style.straight", style.straightLiners(), numbers.percent(style.straightLinersShare(), 1)));
        if (style.level() != null) {
            sentences.add(texts.get("preparation.style.level", numbers.percent(style.level())));
        }
        return sentences;
    }
}
