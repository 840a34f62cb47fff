package org.waymark.persona.journey;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.persona.publication.PublishedVersion;

/** A journey map as it was published. */
@Entity
@Table(name = "journey_version")
@AttributeOverride(name = "id.owner", column = @Column(name = "journey_id"))
class JourneyVersion extends PublishedVersion {

    protected JourneyVersion() {}

    JourneyVersion(UUID journey, int number, JourneyDocument document, String studyTitle, String publisher) {
        super(journey, number, document, words(document, studyTitle), publisher);
    }

    JourneyDocument document() {
        return document(JourneyDocument.class);
    }

    private static Stream<String> words(JourneyDocument document, String studyTitle) {
        return Stream.of(
                        Stream.of(document.title(), studyTitle),
                        document.stages().stream(),
                        document.entries().stream().map(Entry::text),
                        document.opportunities().stream().map(Opportunity::text))
                .flatMap(part -> part);
    }
}
