package org.waymark.persona.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.waymark.persona.evidence.Documents;

/** A journey map on its way: the draft that is edited, and the number of the version in the library. */
@Entity
@Table(name = "journey")
class Journey {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "study_id")
    private UUID studyId;

    @Column(name = "title")
    private String title;

    @Column(name = "draft")
    private String draft;

    @Column(name = "published")
    private Integer published;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private int version;

    protected Journey() {}

    Journey(UUID studyId, JourneyDocument document) {
        this.id = UUID.randomUUID();
        this.studyId = studyId;
        this.createdAt = Instant.now();
        edit(document);
    }

    final void edit(JourneyDocument document) {
        draft = Documents.write(document);
        title = document.title();
    }

    JourneyVersion publish(String studyTitle, String publisher) {
        published = published == null ? 1 : published + 1;
        return new JourneyVersion(id, published, document(), studyTitle, publisher);
    }

    UUID studyId() {
        return studyId;
    }

    int version() {
        return version;
    }

    JourneyDocument document() {
        return Documents.read(draft, JourneyDocument.class);
    }

    JourneySummary summary() {
        return new JourneySummary(id, studyId, title, published);
    }

    JourneyDraft toDraft() {
        return new JourneyDraft(summary(), document(), version);
    }
}
