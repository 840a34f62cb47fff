package org.waymark.survey.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A questionnaire as it was published. It never changes, because responses refer to it. */
@Entity
@Table(name = "questionnaire_version")
@IdClass(QuestionnaireVersion.Key.class)
class QuestionnaireVersion {

    @Id
    @Column(name = "survey_id")
    private UUID surveyId;

    @Id
    @Column(name = "number")
    private int number;

    @Column(name = "document")
    private String document;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected QuestionnaireVersion() {}

    QuestionnaireVersion(UUID surveyId, int number, String document) {
        this.surveyId = surveyId;
        this.number = number;
        this.document = document;
        this.publishedAt = Instant.now();
    }

    String document() {
        return document;
    }

    PublishedVersion details() {
        return new PublishedVersion(number, publishedAt);
    }

    /** The identity of a version: its survey and its number. */
    public static class Key implements Serializable {
        private UUID surveyId;
        private int number;

        public Key() {}

        Key(UUID surveyId, int number) {
            this.surveyId = surveyId;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.surveyId.equals(surveyId) && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(surveyId, number);
        }
    }
}
