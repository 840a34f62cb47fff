package org.waymark.survey.study;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** Words somebody said in an interview. */
@Entity
@Table(name = "interview_quote")
class Quote {

    @Id
    @Column(name = "id")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "interview_id")
    private Interview interview;

    @Column(name = "position")
    private int position;

    @Column(name = "words")
    private String words;

    @Column(name = "consent")
    private boolean consent;

    protected Quote() {}

    Quote(Interview interview, int position, InterviewForm.QuoteForm form) {
        this.id = UUID.randomUUID();
        this.interview = interview;
        this.position = position;
        this.words = form.words().strip();
        this.consent = form.consent();
    }

    InterviewForm.QuoteForm form() {
        return new InterviewForm.QuoteForm(words, consent);
    }
}
