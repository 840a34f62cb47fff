package org.waymark.persona.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.kernel.Problem;

/** Whether a journey map hangs together: every part of it belongs to a stage and a persona that are there. */
final class JourneyCheck {

    private static final int TITLE_LIMIT = 200;
    private static final int STAGE_LIMIT = 100;
    private static final int TEXT_LIMIT = 1_000;

    private final JourneyDocument document;
    private final List<Problem> problems = new ArrayList<>();

    private JourneyCheck(JourneyDocument document) {
        this.document = document;
    }

    static List<Problem> check(JourneyDocument document) {
        var check = new JourneyCheck(document);
        check.frame();
        check.entries();
        check.emotions();
        check.opportunities();
        return check.problems;
    }

    private void frame() {
        if (document.title().isBlank() || document.title().length() > TITLE_LIMIT) {
            note("title", "journey.title.length", TITLE_LIMIT);
        }
        int personas = document.personas().size();
        if (personas < 1
                || personas > JourneyDocument.MOST_PERSONAS
                || new HashSet<>(document.personas()).size() < personas) {
            note("personas", "journey.personas.number", JourneyDocument.MOST_PERSONAS);
        }
        if (document.stages().isEmpty() || document.stages().size() > JourneyDocument.MOST_STAGES) {
            note("stages", "journey.stages.number", JourneyDocument.MOST_STAGES);
        }
        for (int i = 0; i < document.stages().size(); i++) {
            String stage = document.stages().get(i);
            if (stage == null || stage.isBlank() || stage.length() > STAGE_LIMIT) {
                note("stages[" + i + "]", "journey.stage.name", STAGE_LIMIT);
            }
        }
    }

    private void entries() {
        for (int i = 0; i < document.entries().size(); i++) {
            Entry entry = document.entries().get(i);
            String path = "entries[" + i + "]";
            stage(path, entry.stage());
            text(path + ".text", entry.text());
            if (entry.lane() == null) {
                note(path + ".lane", "journey.lane");
            }
            if (entry.persona() != null && !document.personas().contains(entry.persona())) {
                note(path + ".persona", "journey.persona.unknown");
            }
        }
    }

    private void emotions() {
        Set<String> felt = new HashSet<>();
        for (int i = 0; i < document.emotions().size(); i++) {
            Emotion emotion = document.emotions().get(i);
            String path = "emotions[" + i + "]";
            stage(path, emotion.stage());
            if (emotion.persona() == null || !document.personas().contains(emotion.persona())) {
                note(path + ".persona", "journey.persona.unknown");
            } else if (!felt.add(emotion.persona() + "@" + emotion.stage())) {
                note(path, "journey.emotion.twice");
            }
            if (emotion.level() < Emotion.LOWEST || emotion.level() > Emotion.HIGHEST) {
                note(path + ".level", "journey.emotion", Emotion.LOWEST, Emotion.HIGHEST);
            }
        }
    }

    private void opportunities() {
        for (int i = 0; i < document.opportunities().size(); i++) {
            Opportunity opportunity = document.opportunities().get(i);
            String path = "opportunities[" + i + "]";
            stage(path, opportunity.stage());
            text(path + ".text", opportunity.text());
            if (opportunity.state() == null) {
                note(path + ".state", "journey.opportunity.state");
            }
        }
    }

    private void stage(String path, int stage) {
        if (stage < 0 || stage >= document.stages().size()) {
            note(path + ".stage", "journey.stage.unknown", stage);
        }
    }

    private void text(String path, String text) {
        if (text == null || text.isBlank() || text.length() > TEXT_LIMIT) {
            note(path, "journey.text.length", TEXT_LIMIT);
        }
    }

    private void note(String path, String key, Object... values) {
        problems.add(Problem.at(path, key, values));
    }
}
