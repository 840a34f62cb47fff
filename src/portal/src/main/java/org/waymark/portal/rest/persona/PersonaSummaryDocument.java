package org.waymark.portal.rest.persona;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.UUID;
import org.waymark.persona.persona.PersonaSummary;

/**
 * A persona in a list.
 *
 * @param run the segmentation run its segment is from
 * @param segments number of segments of that solution
 * @param segment number of its segment, from 1
 * @param code by which other systems know it; left out before it is published
 * @param published number of the version in the library; left out before the first
 */
@JsonbPropertyOrder({"id", "study", "run", "segments", "segment", "code", "name", "published"})
public record PersonaSummaryDocument(
        UUID id, UUID study, UUID run, int segments, int segment, String code, String name, Integer published) {

    static PersonaSummaryDocument of(PersonaSummary persona) {
        return new PersonaSummaryDocument(
                persona.id(),
                persona.study(),
                persona.run(),
                persona.segments(),
                persona.segment(),
                persona.isPublished() ? persona.code() : null,
                persona.name(),
                persona.published());
    }
}
