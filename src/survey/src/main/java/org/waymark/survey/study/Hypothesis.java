package org.waymark.survey.study;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A statement about customers that the survey is to confirm or refute, with the questions that test it. */
@Entity
@Table(name = "hypothesis")
class Hypothesis {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "study_id")
    private UUID studyId;

    @Column(name = "position")
    private int position;

    @Column(name = "statement")
    private String statement;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private Verdict verdict;

    @Column(name = "reason")
    private String reason;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "hypothesis_question", joinColumns = @JoinColumn(name = "hypothesis_id"))
    @OrderColumn(name = "position")
    @Column(name = "question_code")
    private List<String> questions = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    protected Hypothesis() {}

    Hypothesis(UUID studyId, int position, HypothesisForm form) {
        this.id = UUID.randomUUID();
        this.studyId = studyId;
        this.position = position;
        change(form);
    }

    final void change(HypothesisForm form) {
        statement = form.statement().strip();
        verdict = form.verdict();
        reason = form.reason().strip();
        questions.clear();
        questions.addAll(form.questions());
    }

    UUID studyId() {
        return studyId;
    }

    int version() {
        return version;
    }

    HypothesisDetails details() {
        return new HypothesisDetails(
                id, position, new HypothesisForm(statement, List.copyOf(questions), verdict, reason), version);
    }
}
