package org.waymark.survey.study;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A talk with a stakeholder before the survey: what they expect, and in which words. */
@Entity
@Table(name = "interview")
class Interview {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "study_id")
    private UUID studyId;

    @Column(name = "stakeholder")
    private String stakeholder;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "notes")
    private String notes;

    @OneToMany(fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true, mappedBy = "interview")
    @OrderBy("position")
    private List<Quote> quotes = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    protected Interview() {}

    Interview(UUID studyId, InterviewForm form) {
        this.id = UUID.randomUUID();
        this.studyId = studyId;
        change(form);
    }

    final void change(InterviewForm form) {
        stakeholder = form.stakeholder().strip();
        heldOn = form.heldOn();
        notes = form.notes().strip();
        quotes.clear();
        for (InterviewForm.QuoteForm quote : form.quotes()) {
            if (!quote.words().isBlank()) {
                quotes.add(new Quote(this, quotes.size(), quote));
            }
        }
    }

    UUID studyId() {
        return studyId;
    }

    int version() {
        return version;
    }

    InterviewDetails details() {
        return new InterviewDetails(
                id,
                new InterviewForm(
                        stakeholder,
                        heldOn,
                        notes,
                        quotes.stream().map(Quote::form).toList()),
                version);
    }
}
