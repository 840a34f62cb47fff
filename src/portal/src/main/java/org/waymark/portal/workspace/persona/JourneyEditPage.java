package org.waymark.portal.workspace.persona;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.persona.journey.JourneyDraft;
import org.waymark.persona.journey.JourneyService;
import org.waymark.persona.journey.Lane;
import org.waymark.persona.journey.Opportunity;
import org.waymark.persona.persona.PersonaService;
import org.waymark.persona.persona.PersonaSummary;
import org.waymark.persona.persona.Statement;
import org.waymark.portal.page.Go;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.PathId;

/** {@code /studies/journey/{journey}}: drawing a journey map, stage by stage. */
@Named
@ViewScoped
public class JourneyEditPage implements Serializable {

    @Inject
    private JourneyService journeys;

    @Inject
    private PersonaService personas;

    private UUID id;
    private JourneyDraft draft;
    private JourneyForm form;
    private List<PersonaSummary> candidates;
    private Map<UUID, List<Statement>> statements;
    private int stage;
    private JourneyForm.StageForm removed;
    private int removedFrom;

    @PostConstruct
    void load() {
        id = PathId.get(0);
        show(journeys.getDraft(id));
        candidates = personas.listPersonas(draft.summary().study());
        statements = candidates.stream()
                .collect(Collectors.toMap(
                        PersonaSummary::id,
                        persona -> personas.getDraft(persona.id()).document().statements().stream()
                                .filter(statement -> statement.evidence() != null)
                                .toList()));
    }

    public void save() {
        show(journeys.saveDraft(id, draft.version(), form.document()));
        Messages.done("journey.saved");
    }

    public void publish() {
        show(journeys.saveDraft(id, draft.version(), form.document()));
        draft = journeys.publish(id);
        Messages.done(
                "journey.published", draft.summary().title(), draft.summary().published());
        Go.to("/library/journey/" + id);
    }

    public void open(int opened) {
        stage = opened;
    }

    public void addStage() {
        form.addStage();
        stage = form.getStages().size() - 1;
    }

    public void removeStage() {
        removed = form.removeStage(stage);
        removedFrom = stage;
        stage = Math.max(0, stage - 1);
    }

    public void putStageBack() {
        form.putBack(removed, removedFrom);
        stage = form.getStages().indexOf(removed);
        removed = null;
    }

    public void moveStage(int direction) {
        stage = form.moveStage(stage, direction);
    }

    private void show(JourneyDraft read) {
        draft = read;
        removed = null;
        form = new JourneyForm(read.document());
        stage = Math.min(stage, form.getStages().size() - 1);
    }

    /** The figures a line about that persona may rest on. */
    public List<Statement> evidence(UUID persona) {
        return persona == null ? List.of() : statements.getOrDefault(persona, List.of());
    }

    public JourneyForm getForm() {
        return form;
    }

    public JourneyForm.StageForm getOpened() {
        return form.getStages().get(stage);
    }

    /** The stage that was removed last and can be put back; null when there is none. */
    public JourneyForm.StageForm getRemoved() {
        return removed;
    }

    public int getStage() {
        return stage;
    }

    public JourneyDraft getDraft() {
        return draft;
    }

    public UUID getStudy() {
        return draft.summary().study();
    }

    public List<PersonaSummary> getCandidates() {
        return candidates;
    }

    /** The personas on the map. */
    public List<PersonaSummary> getPersonas() {
        return candidates.stream()
                .filter(persona -> form.getPersonas().contains(persona.id()))
                .toList();
    }

    public Lane[] getLanes() {
        return Lane.values();
    }

    public Opportunity.State[] getStates() {
        return Opportunity.State.values();
    }

    public List<Integer> getLevels() {
        return List.of(-2, -1, 0, 1, 2);
    }
}
