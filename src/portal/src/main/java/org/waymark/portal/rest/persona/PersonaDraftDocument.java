package org.waymark.portal.rest.persona;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.persona.evidence.Provenance;
import org.waymark.persona.persona.Advice;
import org.waymark.persona.persona.PersonaDocument;
import org.waymark.persona.persona.PersonaDraft;
import org.waymark.persona.persona.PersonaSummary;
import org.waymark.persona.persona.Quotation;
import org.waymark.persona.persona.Statement;
import org.waymark.portal.rest.Given;

/**
 * A persona as it is being written.
 *
 * @param code by which other systems know it; left out before it is published
 * @param published number of the version in the library; left out before the first
 */
@JsonbPropertyOrder({
    "id",
    "study",
    "run",
    "segments",
    "segment",
    "code",
    "published",
    "name",
    "role",
    "summary",
    "narrative",
    "statements",
    "quotes",
    "advice",
    "provenance"
})
public record PersonaDraftDocument(
        UUID id,
        UUID study,
        UUID run,
        int segments,
        int segment,
        String code,
        Integer published,
        String name,
        String role,
        String summary,
        String narrative,

        @Schema(description = "Those that were measured keep their evidence whatever is sent")
        List<Statement> statements,

        List<Quotation> quotes,
        List<Advice> advice,

        @Schema(description = "How the persona was built; not for changing")
        Provenance provenance) {

    static PersonaDraftDocument of(PersonaDraft draft) {
        PersonaSummary summary = draft.summary();
        PersonaDocument document = draft.document();
        return new PersonaDraftDocument(
                summary.id(),
                summary.study(),
                summary.run(),
                summary.segments(),
                summary.segment(),
                summary.isPublished() ? summary.code() : null,
                summary.published(),
                document.name(),
                document.role(),
                document.summary(),
                document.narrative(),
                document.statements(),
                document.quotes(),
                document.advice(),
                document.provenance());
    }

    /** What people write of it. */
    PersonaDocument document() {
        return new PersonaDocument(
                name,
                role,
                summary,
                narrative,
                Given.complete("statements", statements),
                Given.complete("quotes", quotes),
                Given.complete("advice", advice),
                null);
    }
}
