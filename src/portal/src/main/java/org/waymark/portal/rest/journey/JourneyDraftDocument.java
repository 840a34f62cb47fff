package org.waymark.portal.rest.journey;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.persona.journey.Emotion;
import org.waymark.persona.journey.Entry;
import org.waymark.persona.journey.JourneyDocument;
import org.waymark.persona.journey.JourneyDraft;
import org.waymark.persona.journey.Opportunity;
import org.waymark.portal.rest.Given;

/**
 * A journey map as it is being drawn.
 *
 * @param published number of the version in the library; left out before the first
 */
@JsonbPropertyOrder({"id", "study", "published", "title", "personas", "stages", "entries", "emotions", "opportunities"})
public record JourneyDraftDocument(
        UUID id,
        UUID study,
        Integer published,

        @Schema(required = true) String title,

        @Schema(required = true, description = "One to five personas of the study")
        List<UUID> personas,

        @Schema(description = "Their names; by default the usual five")
        List<String> stages,

        List<Entry> entries,
        List<Emotion> emotions,
        List<Opportunity> opportunities) {

    static JourneyDraftDocument of(JourneyDraft draft) {
        JourneyDocument document = draft.document();
        return new JourneyDraftDocument(
                draft.summary().id(),
                draft.summary().study(),
                draft.summary().published(),
                document.title(),
                document.personas(),
                document.stages(),
                document.entries(),
                document.emotions(),
                document.opportunities());
    }

    JourneyDocument document() {
        List<String> named =
                stages == null ? JourneyDocument.empty(title, List.of()).stages() : stages;
        return new JourneyDocument(
                title,
                Given.complete("personas", personas),
                Given.complete("stages", named),
                Given.complete("entries", entries),
                Given.complete("emotions", emotions),
                Given.complete("opportunities", opportunities));
    }
}
