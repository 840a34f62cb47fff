package org.waymark.survey.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.Secret;
import org.waymark.survey.api.CollectionPeriod;

/** A questionnaire on its way through the field: a draft that is edited, and the version that is answered. */
@Entity
@Table(name = "survey")
class Survey {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "study_id")
    private UUID studyId;

    @Column(name = "code")
    private String code;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private SurveyOrigin origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private SurveyState state;

    @Column(name = "draft")
    private String draft;

    @Column(name = "published")
    private Integer published;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "collected_from")
    private LocalDate collectedFrom;

    @Column(name = "collected_to")
    private LocalDate collectedTo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private int version;

    protected Survey() {}

    Survey(UUID studyId, SurveyOrigin origin, Questionnaire questionnaire) {
        this.id = UUID.randomUUID();
        this.studyId = studyId;
        this.origin = origin;
        this.state = SurveyState.DRAFT;
        // short enough to type from a poster, long enough that nobody finds a survey by trying
        this.code = Secret.createReadable(2).toLowerCase(Locale.ROOT);
        this.createdAt = Instant.now();
        edit(questionnaire);
    }

    final void edit(Questionnaire questionnaire) {
        draft = QuestionnaireJson.write(questionnaire);
        title = questionnaire.title().in(questionnaire.language());
    }

    /** Opens the survey with a frozen copy of its draft. */
    QuestionnaireVersion publish() {
        requireNotClosed();
        published = published == null ? 1 : published + 1;
        if (openedAt == null) {
            openedAt = Instant.now();
        }
        state = SurveyState.OPEN;
        return new QuestionnaireVersion(id, published, draft);
    }

    void requireNotClosed() {
        if (state == SurveyState.CLOSED) {
            throw new ConflictException("survey.isClosed");
        }
    }

    void close() {
        if (state != SurveyState.OPEN) {
            throw new ConflictException("survey.isNotOpen");
        }
        state = SurveyState.CLOSED;
        closedAt = Instant.now();
    }

    void collectedIn(CollectionPeriod period) {
        collectedFrom = period == null ? null : period.from();
        collectedTo = period == null ? null : period.to();
    }

    void reopen() {
        if (origin == SurveyOrigin.UPLOADED) {
            throw new ConflictException("survey.isUploaded");
        }
        if (state != SurveyState.CLOSED) {
            throw new ConflictException("survey.isNotClosed");
        }
        state = SurveyState.OPEN;
        closedAt = null;
    }

    UUID id() {
        return id;
    }

    UUID studyId() {
        return studyId;
    }

    SurveyOrigin origin() {
        return origin;
    }

    Integer published() {
        return published;
    }

    String draft() {
        return draft;
    }

    int version() {
        return version;
    }

    SurveyDetails details() {
        return new SurveyDetails(
                id,
                studyId,
                code,
                title,
                origin,
                state,
                published,
                collectedFrom == null ? null : new CollectionPeriod(collectedFrom, collectedTo),
                openedAt,
                closedAt,
                createdAt,
                version);
    }
}
