package org.waymark.portal.workspace.study;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.NotFoundException;
import org.waymark.portal.page.Go;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.PathId;
import org.waymark.survey.study.InterviewDetails;
import org.waymark.survey.study.InterviewForm;
import org.waymark.survey.study.InterviewService;

/**
 * {@code /studies/interview/{study}} notes a new interview, {@code /studies/interview/{study}/{interview}} changes one.
 */
@Named
@ViewScoped
public class InterviewPage implements Serializable {

    /** A quote while it is edited. */
    public static class QuoteRow implements Serializable {
        private String words;
        private boolean consent;

        QuoteRow(InterviewForm.QuoteForm form) {
            words = form.words();
            consent = form.consent();
        }

        InterviewForm.QuoteForm form() {
            return new InterviewForm.QuoteForm(words, consent);
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }

        public boolean isConsent() {
            return consent;
        }

        public void setConsent(boolean consent) {
            this.consent = consent;
        }
    }

    @Inject
    private InterviewService interviews;

    private UUID study;
    private UUID interview;
    private int version;
    private String stakeholder;
    private LocalDate heldOn;
    private String notes;
    private final List<QuoteRow> quotes = new ArrayList<>();

    @PostConstruct
    void load() {
        study = PathId.get(0);
        List<InterviewDetails> all = interviews.listInterviews(study);
        if (!PathId.part(1).isEmpty()) {
            interview = PathId.get(1);
            show(all.stream()
                    .filter(details -> details.id().equals(interview))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("interview")));
        }
        addQuote();
    }

    public void addQuote() {
        quotes.add(new QuoteRow(new InterviewForm.QuoteForm("", false)));
    }

    public void save() {
        var form = new InterviewForm(
                stakeholder, heldOn, notes, quotes.stream().map(QuoteRow::form).toList());
        if (interview == null) {
            interviews.addInterview(study, form);
        } else {
            interviews.changeInterview(interview, version, form);
        }
        Messages.done("study.interview.saved");
        Go.to("/studies/interviews/" + study);
    }

    public void remove() {
        interviews.removeInterview(interview);
        Messages.done("study.interview.removed");
        Go.to("/studies/interviews/" + study);
    }

    private void show(InterviewDetails details) {
        version = details.version();
        InterviewForm form = details.form();
        stakeholder = form.stakeholder();
        heldOn = form.heldOn();
        notes = form.notes();
        form.quotes().forEach(quote -> quotes.add(new QuoteRow(quote)));
    }

    public UUID getStudy() {
        return study;
    }

    public boolean isNoted() {
        return interview != null;
    }

    public List<QuoteRow> getQuotes() {
        return quotes;
    }

    public String getStakeholder() {
        return stakeholder;
    }

    public void setStakeholder(String stakeholder) {
        this.stakeholder = stakeholder;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
