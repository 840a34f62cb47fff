package org.waymark.portal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.portal.page.Figures;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationSettings;

/** How the segments were found: everything that is needed to find them again. */
@ApplicationScoped
class MethodSection implements SectionSource {

    @Inject
    private Figures figures;

    @Inject
    private Software software;

    @Override
    public String name() {
        return "method";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<Section> section(ReportedSolution solution, Texts texts) {
        var blocks = new ArrayList<Block>();
        var facts = new ArrayList<>(data(solution, texts));
        facts.addAll(settings(solution.run().settings(), texts));
        blocks.add(new Block.Facts(facts));
        blocks.add(Block.Words.note(texts.get("report.method.seed")));
        return Optional.of(new Section(
                name(),
                texts.get("report.method"),
                blocks,
                references(solution.run().settings())));
    }

    private List<Block.Fact> data(ReportedSolution solution, Texts texts) {
        RunDetails run = solution.run();
        return List.of(
                new Block.Fact(texts.get("report.study"), solution.study().title()),
                new Block.Fact(texts.get("report.survey"), solution.surveyTitle()),
                new Block.Fact(
                        texts.get(solution.survey().uploaded() ? "library.uploaded" : "library.data"),
                        figures.months(
                                solution.survey().firstDay(), solution.survey().lastDay())),
                new Block.Fact(
                        texts.get("report.population"),
                        solution.study().population() == null
                                        || solution.study().population().isBlank()
                                ? "–"
                                : solution.study().population()),
                new Block.Fact(
                        texts.get("report.responses"),
                        texts.get("report.responses.used", run.rowsUsed(), run.rowsFound())),
                new Block.Fact(texts.get("report.digest"), run.digest()),
                new Block.Fact(texts.get("report.run"), run.id().toString()),
                new Block.Fact(
                        texts.get("report.asked"),
                        texts.get("report.asked.by", figures.day(run.requestedAt()), run.requestedBy())),
                new Block.Fact(texts.get("report.software"), texts.get("report.software.is", software.version())));
    }

    private static List<Block.Fact> settings(SegmentationSettings settings, Texts texts) {
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact(
                texts.get("segmentation.method"), texts.get("segmentation.method." + settings.method())));
        facts.add(new Block.Fact(
                texts.get("segmentation.scaling"), texts.get("segmentation.scaling." + settings.scaling())));
        if (!settings.reversed().isEmpty()) {
            facts.add(new Block.Fact(texts.get("segmentation.reversed"), String.join(", ", settings.reversed())));
        }
        facts.add(new Block.Fact(
                texts.get("segmentation.missing"), texts.get("segmentation.missing." + settings.missing())));
        facts.add(new Block.Fact(
                texts.get("segmentation.dontKnow"),
                texts.get("segmentation.dontKnow." + settings.options().dontKnow())));
        facts.add(new Block.Fact(
                texts.get("segmentation.weights.label"),
                settings.weights() == null ? texts.get("segmentation.weights.none") : settings.weights()));
        facts.add(new Block.Fact(
                texts.get("segmentation.numbers"),
                texts.get(
                        "segmentation.numbers.are",
                        settings.from(),
                        settings.to(),
                        settings.restarts(),
                        settings.resamples())));
        facts.add(new Block.Fact(texts.get("segmentation.seed"), String.valueOf(settings.seed())));
        return facts;
    }

    private static List<String> references(SegmentationSettings settings) {
        var references = new ArrayList<String>();
        switch (settings.method()) {
            case "kmeans" -> references.addAll(List.of("arthurVassilvitskii2007", "hartiganWong1979", "fraenti2018"));
            case "kmedoids" -> references.addAll(List.of("gower1971", "schubertRousseeuw2021"));
            case "latent-class" ->
                references.addAll(List.of("goodman1974", "linzerLewis2011", "biernackiCeleuxGovaert2003"));
            case "mixture" -> references.addAll(List.of("fraleyRaftery2002", "biernackiCeleuxGovaert2003"));
            default -> references.add("ormeJohnson2008");
        }
        if (settings.scaling().startsWith("ipsatise")) {
            references.add("baumgartnerSteenkamp2001");
        }
        if (settings.missing().equals("observed")) {
            references.add("chiChiBaraniuk2016");
        }
        references.add("dolnicarGruenLeisch2016");
        return references;
    }
}
