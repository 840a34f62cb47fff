package org.waymark.persona.persona;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.waymark.persona.evidence.Documents;

/** A persona on its way: the draft that is edited, and the number of the version in the library. */
@Entity
@Table(name = "persona")
class Persona {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "study_id")
    private UUID studyId;

    @Column(name = "run_id")
    private UUID runId;

    @Column(name = "segments")
    private int segments;

    @Column(name = "segment")
    private int segment;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "draft")
    private String draft;

    @Column(name = "published")
    private Integer published;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private int version;

    protected Persona() {}

    Persona(UUID studyId, UUID runId, int segments, int segment, PersonaDocument document) {
        this.id = UUID.randomUUID();
        this.studyId = studyId;
        this.runId = runId;
        this.segments = segments;
        this.segment = segment;
        this.code = id.toString();
        this.createdAt = Instant.now();
        edit(document);
    }

    final void edit(PersonaDocument document) {
        draft = Documents.write(document);
        name = document.name();
    }

    /** Freezes the draft as the next version. With the first, the persona gets the code other systems know it by. */
    PersonaVersion publish(String codeForFirst, String publisher) {
        if (published == null) {
            code = codeForFirst;
        }
        published = published == null ? 1 : published + 1;
        return new PersonaVersion(id, published, code, document(), publisher);
    }

    UUID id() {
        return id;
    }

    UUID studyId() {
        return studyId;
    }

    UUID runId() {
        return runId;
    }

    String code() {
        return code;
    }

    boolean isPublished() {
        return published != null;
    }

    int version() {
        return version;
    }

    PersonaDocument document() {
        return Documents.read(draft, PersonaDocument.class);
    }

    PersonaSummary summary() {
        return new PersonaSummary(id, studyId, runId, segments, segment, code, name, published);
    }

    PersonaDraft toDraft() {
        return new PersonaDraft(summary(), document(), version);
    }
}
