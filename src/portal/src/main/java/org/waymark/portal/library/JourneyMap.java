package org.waymark.portal.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.waymark.persona.evidence.Evidence;
import org.waymark.persona.journey.Entry;
import org.waymark.persona.journey.JourneyDocument;
import org.waymark.persona.journey.Lane;
import org.waymark.persona.journey.Opportunity;
import org.waymark.persona.persona.PublishedPersona;
import org.waymark.persona.persona.Statement;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.chart.EmotionChart;
import org.waymark.portal.chart.Group;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.api.Marker;

/** A journey map with the figures of its personas put where cells refer to them, ready to be drawn as a table. */
public class JourneyMap {

    private final JourneyDocument document;
    private final List<PublishedPersona> personas;

    JourneyMap(JourneyDocument document, List<PublishedPersona> personas) {
        this.document = document;
        this.personas = document.personas().stream()
                .map(id -> personas.stream()
                        .filter(persona -> persona.summary().id().equals(id))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * A line of a cell.
     *
     * @param text what it says
     * @param letter of the persona it is true of; empty for all
     * @param persona it is true of; null for all
     * @param statement id of the persona's statement it rests on; null for none
     * @param evidence of that statement; null for none
     */
    public record Line(String text, String letter, UUID persona, String statement, Evidence evidence) {}

    /**
     * A cell.
     *
     * @param lines in the order of the personas
     * @param different whether the personas differ here, by a statement that sets one of them apart
     */
    public record Cell(List<Line> lines, boolean different) {}

    /**
     * A row.
     *
     * @param lane what it tells
     * @param cells one a stage
     */
    public record Row(Lane lane, List<Cell> cells) {}

    /**
     * How a persona feels, stage by stage.
     *
     * @param letter of the persona
     * @param name of the persona
     * @param levels from −2 to 2; null where nothing was said
     */
    public record Mood(String letter, String name, List<Integer> levels) {}

    public List<String> getStages() {
        return document.stages();
    }

    public List<PublishedPersona> getPersonas() {
        return personas;
    }

    /** The lanes that have something to say. */
    public List<Row> getRows() {
        return Arrays.stream(Lane.values())
                .map(lane -> new Row(lane, cells(lane)))
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> !cell.lines().isEmpty()))
                .toList();
    }

    public List<Mood> getMoods() {
        return personas.stream()
                .map(persona -> new Mood(
                        persona.summary().letter(),
                        persona.document().name(),
                        IntStream.range(0, document.stages().size())
                                .mapToObj(stage -> document.emotion(
                                                stage, persona.summary().id())
                                        .orElse(null))
                                .toList()))
                .filter(mood -> mood.levels().stream().anyMatch(Objects::nonNull))
                .toList();
    }

    /** The feelings as curves; null when nobody's are known. */
    public Chart getCurves() {
        List<Mood> moods = getMoods();
        if (moods.isEmpty()) {
            return null;
        }
        Texts texts = Texts.ofPage();
        List<EmotionChart.Curve> curves = moods.stream()
                .map(mood -> new EmotionChart.Curve(
                        new Group(mood.letter(), mood.name()),
                        mood.levels().stream()
                                .map(level -> level == null ? Double.NaN : level.doubleValue())
                                .toList()))
                .toList();
        return new EmotionChart(texts, texts.get("library.journey.feelings.sentence"), document.stages(), curves);
    }

    /** What the company could do, stage by stage. */
    public List<List<Opportunity>> getOpportunities() {
        return IntStream.range(0, document.stages().size())
                .mapToObj(document::opportunities)
                .toList();
    }

    public boolean isWithOpportunities() {
        return !document.opportunities().isEmpty();
    }

    private List<Cell> cells(Lane lane) {
        return IntStream.range(0, document.stages().size())
                .mapToObj(stage -> cell(document.entries(stage, lane)))
                .toList();
    }

    private Cell cell(List<Entry> entries) {
        var lines = new ArrayList<Line>();
        boolean different = false;
        for (Entry entry : entries) {
            Evidence evidence = evidence(entry.persona(), entry.statement());
            different |= evidence != null && evidence.marker() != Marker.NONE;
            lines.add(new Line(entry.text(), letter(entry.persona()), entry.persona(), entry.statement(), evidence));
        }
        return new Cell(lines, different);
    }

    private String letter(UUID id) {
        return personas.stream()
                .filter(persona -> persona.summary().id().equals(id))
                .findFirst()
                .map(persona -> persona.summary().letter())
                .orElse("");
    }

    private Evidence evidence(UUID id, String statement) {
        return personas.stream()
                .filter(persona -> persona.summary().id().equals(id))
                .flatMap(persona -> persona.document().statements().stream())
                .filter(candidate -> candidate.id().equals(statement))
                .findFirst()
                .map(Statement::evidence)
                .orElse(null);
    }
}
