package org.waymark.acceptance.container;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.waymark.persona.persona.PersonaDocument;
import org.waymark.persona.persona.PersonaDraft;
import org.waymark.persona.persona.PersonaService;
import org.waymark.persona.persona.PersonaSummary;
import org.waymark.persona.persona.Statement;
import org.waymark.segmentation.run.SegmentationService;

/** Personas of the planted segments: imported, segmented, decided on, drafted. */
@Dependent
class DraftedPersonas {

    static final String REASON = "The dealers know these three.";

    @Inject
    private SegmentationService segmentations;

    @Inject
    private PersonaService personas;

    @Inject
    private PlantedRuns runs;

    /**
     * The drafts of a study.
     *
     * @param personas of its three segments, the largest first
     */
    record Drafts(UUID study, UUID survey, UUID run, List<PersonaSummary> personas) {

        UUID persona(int segment) {
            return personas.get(segment - 1).id();
        }
    }

    Drafts ofNewStudy(Caller manager) {
        PlantedSegments data = decided(manager);
        UUID run =
                manager.call(() -> segmentations.listRuns(data.study())).get(0).id();
        return new Drafts(data.study(), data.survey(), run, manager.call(() -> personas.draftPersonas(run)));
    }

    private PlantedSegments decided(Caller manager) {
        PlantedSegments data = runs.planted(manager);
        UUID run = runs.completed(manager, data.settings(42)).id();
        manager.call(() -> segmentations.chooseSolution(run, 3, REASON));
        return data;
    }

    /** The draft with other words: a name, a summary, a narrative. */
    static PersonaDocument written(PersonaDocument draft, String name, String summary, String narrative) {
        return new PersonaDocument(
                name,
                draft.role(),
                summary,
                narrative,
                draft.statements(),
                draft.quotes(),
                draft.advice(),
                draft.provenance());
    }

    static PersonaDocument with(PersonaDocument draft, List<Statement> statements) {
        return new PersonaDocument(
                draft.name(),
                draft.role(),
                draft.summary(),
                draft.narrative(),
                statements,
                draft.quotes(),
                draft.advice(),
                draft.provenance());
    }

    /** The persona in the library, under that name. */
    PersonaDraft published(Caller manager, UUID persona, String name, String narrative) {
        return manager.call(() -> {
            PersonaDraft draft = personas.getDraft(persona);
            personas.saveDraft(
                    persona,
                    draft.version(),
                    written(draft.document(), name, "They buy once in ten years.", narrative));
            return personas.publish(persona);
        });
    }
}
