package org.waymark.persona.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.persona.evidence.Documents;

/** A journey map as it was published. It never changes. */
@Entity
@Table(name = "journey_version")
@IdClass(JourneyVersion.Key.class)
class JourneyVersion {

    @Id
    @Column(name = "journey_id")
    private UUID journeyId;

    @Id
    @Column(name = "number")
    private int number;

    @Column(name = "document")
    private String document;

    /** Everything a search may find it by, in lower case. */
    @Column(name = "search_text")
    private String searchText;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected JourneyVersion() {}

    JourneyVersion(UUID journeyId, int number, JourneyDocument document, String studyTitle, String publisher) {
        this.journeyId = journeyId;
        this.number = number;
        this.document = Documents.write(document);
        this.searchText = Stream.of(
                        Stream.of(document.title(), studyTitle),
                        document.stages().stream(),
                        document.entries().stream().map(Entry::text),
                        document.opportunities().stream().map(Opportunity::text))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        this.publishedBy = publisher;
        this.publishedAt = Instant.now();
    }

    JourneyDocument document() {
        return Documents.read(document, JourneyDocument.class);
    }

    int number() {
        return number;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** The identity of a version: its journey map and its number. */
    public static class Key implements Serializable {
        private UUID journeyId;
        private int number;

        public Key() {}

        Key(UUID journeyId, int number) {
            this.journeyId = journeyId;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.journeyId.equals(journeyId) && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(journeyId, number);
        }
    }
}
