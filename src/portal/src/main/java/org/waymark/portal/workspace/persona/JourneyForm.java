package org.waymark.portal.workspace.persona;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.persona.journey.Emotion;
import org.waymark.persona.journey.Entry;
import org.waymark.persona.journey.JourneyDocument;
import org.waymark.persona.journey.Lane;
import org.waymark.persona.journey.Opportunity;

/** A journey map while it is edited: a list of stages, each with its lines, feelings and opportunities. */
public class JourneyForm implements Serializable {

    private String title;
    private List<UUID> personas;
    private final List<StageForm> stages = new ArrayList<>();

    JourneyForm(JourneyDocument document) {
        title = document.title();
        personas = new ArrayList<>(document.personas());
        for (int i = 0; i < document.stages().size(); i++) {
            stages.add(new StageForm(document, i));
        }
    }

    JourneyDocument document() {
        var entries = new ArrayList<Entry>();
        var emotions = new ArrayList<Emotion>();
        var opportunities = new ArrayList<Opportunity>();
        for (int i = 0; i < stages.size(); i++) {
            stages.get(i).collect(i, personas, entries, emotions, opportunities);
        }
        return new JourneyDocument(
                title, personas, stages.stream().map(StageForm::getName).toList(), entries, emotions, opportunities);
    }

    void addStage() {
        stages.add(new StageForm());
    }

    /** @return the stage that is gone; null when it is the last one, which stays */
    StageForm removeStage(int index) {
        return stages.size() > 1 ? stages.remove(index) : null;
    }

    void putBack(StageForm stage, int index) {
        stages.add(Math.min(index, stages.size()), stage);
    }

    /** @return where the stage stands now */
    int moveStage(int index, int direction) {
        int to = index + direction;
        if (to < 0 || to >= stages.size()) {
            return index;
        }
        stages.add(to, stages.remove(index));
        return to;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<UUID> getPersonas() {
        return personas;
    }

    public void setPersonas(List<UUID> personas) {
        this.personas = personas;
    }

    public List<StageForm> getStages() {
        return stages;
    }

    /** A stage while it is edited. */
    public static class StageForm implements Serializable {
        private String name;
        private final Map<Lane, List<Line>> lines = new EnumMap<>(Lane.class);
        private final Map<UUID, Integer> moods = new HashMap<>();
        private final List<OpportunityForm> opportunities = new ArrayList<>();

        StageForm() {
            for (Lane lane : Lane.values()) {
                lines.put(lane, new ArrayList<>());
            }
        }

        StageForm(JourneyDocument document, int index) {
            this();
            name = document.stages().get(index);
            for (Lane lane : Lane.values()) {
                document.entries(index, lane).forEach(entry -> lines.get(lane).add(new Line(entry)));
            }
            document.emotions().stream()
                    .filter(emotion -> emotion.stage() == index)
                    .forEach(emotion -> moods.put(emotion.persona(), emotion.level()));
            document.opportunities(index).forEach(opportunity -> opportunities.add(new OpportunityForm(opportunity)));
        }

        void collect(
                int stage, List<UUID> personas, List<Entry> entries, List<Emotion> emotions, List<Opportunity> found) {
            lines.forEach((lane, all) -> all.stream()
                    .filter(line -> line.text != null && !line.text.isBlank())
                    .map(line -> line.entry(stage, lane, personas))
                    .forEach(entries::add));
            moods.forEach((persona, level) -> {
                if (level != null && personas.contains(persona)) {
                    emotions.add(new Emotion(stage, persona, level));
                }
            });
            opportunities.stream()
                    .filter(opportunity -> opportunity.text != null && !opportunity.text.isBlank())
                    .map(opportunity -> opportunity.opportunity(stage))
                    .forEach(found::add);
        }

        public void addLine(Lane lane) {
            var line = new Line(new Entry(0, lane, null, "", null));
            line.fresh = true;
            lines.get(lane).add(line);
        }

        public void removeLine(Lane lane, Line line) {
            lines.get(lane).remove(line);
        }

        public void addOpportunity() {
            var opportunity = new OpportunityForm(new Opportunity(0, "", Opportunity.State.IDEA, ""));
            opportunity.fresh = true;
            opportunities.add(opportunity);
        }

        public void removeOpportunity(OpportunityForm opportunity) {
            opportunities.remove(opportunity);
        }

        public List<Line> lines(Lane lane) {
            return lines.get(lane);
        }

        public Map<UUID, Integer> getMoods() {
            return moods;
        }

        public List<OpportunityForm> getOpportunities() {
            return opportunities;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    /** A line of a cell while it is edited. An empty one is left out. */
    public static class Line implements Serializable {
        private String text;
        private UUID persona;
        private String statement;
        private boolean fresh;

        Line(Entry entry) {
            text = entry.text();
            persona = entry.persona();
            statement = entry.statement();
        }

        Entry entry(int stage, Lane lane, List<UUID> personas) {
            UUID whose = personas.contains(persona) ? persona : null;
            return new Entry(stage, lane, whose, text.strip(), whose == null ? null : statement);
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
            fresh = false;
        }

        /** Whether it was added just now, to be written in next. */
        public boolean isFresh() {
            return fresh;
        }

        public UUID getPersona() {
            return persona;
        }

        public void setPersona(UUID persona) {
            this.persona = persona;
        }

        public String getStatement() {
            return statement;
        }

        public void setStatement(String statement) {
            this.statement = statement;
        }
    }

    /** An opportunity while it is edited. An empty one is left out. */
    public static class OpportunityForm implements Serializable {
        private String text;
        private Opportunity.State state;
        private String owner;
        private boolean fresh;

        OpportunityForm(Opportunity opportunity) {
            text = opportunity.text();
            state = opportunity.state();
            owner = opportunity.owner();
        }

        Opportunity opportunity(int stage) {
            return new Opportunity(stage, text.strip(), state, owner == null ? "" : owner.strip());
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
            fresh = false;
        }

        /** Whether it was added just now, to be written in next. */
        public boolean isFresh() {
            return fresh;
        }

        public Opportunity.State getState() {
            return state;
        }

        public void setState(Opportunity.State state) {
            this.state = state;
        }

        public String getOwner() {
            return owner;
        }

        public void setOwner(String owner) {
            this.owner = owner;
        }
    }
}
