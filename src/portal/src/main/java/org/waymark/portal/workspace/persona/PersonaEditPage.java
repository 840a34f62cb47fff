package org.waymark.portal.workspace.persona;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.waymark.persona.persona.Advice;
import org.waymark.persona.persona.Audience;
import org.waymark.persona.persona.PersonaDocument;
import org.waymark.persona.persona.PersonaDraft;
import org.waymark.persona.persona.PersonaService;
import org.waymark.persona.persona.PersonaSummary;
import org.waymark.persona.persona.Quotation;
import org.waymark.persona.persona.Section;
import org.waymark.persona.persona.Statement;
import org.waymark.persona.persona.StatementKind;
import org.waymark.portal.page.Go;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.PathId;
import org.waymark.survey.api.InterviewQuote;
import org.waymark.survey.api.SurveyData;

/** {@code /studies/persona/{persona}}: writing a persona around what was measured. */
@Named
@ViewScoped
public class PersonaEditPage implements Serializable {

    @Inject
    private PersonaService personas;

    @Inject
    private SurveyData surveys;

    private UUID id;
    private PersonaDraft draft;
    private String name;
    private String role;
    private String summary;
    private String narrative;
    private List<StatementRow> statements;
    private List<QuoteRow> quotes;
    private List<AdviceRow> advice;
    private List<InterviewQuote> interviewQuotes;
    private UUID quoteToAdd;

    @PostConstruct
    void load() {
        id = PathId.get(0);
        show(personas.getDraft(id));
        interviewQuotes = surveys.listQuotes(draft.summary().study());
    }

    public void save() {
        keep();
        Messages.done("persona.saved");
    }

    public void publish() {
        keep();
        show(personas.publish(id));
        Messages.done("persona.published", name, draft.summary().published());
        Go.to("/library/persona/" + id);
    }

    /** A sentence that rests on judgement, not on a figure. */
    public void addStatement(Section section) {
        statements.add(new StatementRow(
                new Statement(UUID.randomUUID().toString(), section, StatementKind.INFERRED, "", true, null)));
    }

    public void moveUp(StatementRow row) {
        move(row, -1);
    }

    public void moveDown(StatementRow row) {
        move(row, 1);
    }

    public void addQuote() {
        Quotation quotation = interviewQuotes.stream()
                .filter(quote -> quote.id().equals(quoteToAdd))
                .findFirst()
                .map(quote -> new Quotation(quote.words(), quote.stakeholder()))
                .orElse(new Quotation("", ""));
        quotes.add(new QuoteRow(quotation));
    }

    private void keep() {
        show(personas.saveDraft(id, draft.version(), document()));
    }

    private PersonaDocument document() {
        List<Statement> kept = statements.stream()
                .filter(row -> !row.isEmpty())
                .map(StatementRow::statement)
                .toList();
        List<Quotation> quoted = quotes.stream()
                .filter(row -> !row.isEmpty())
                .map(QuoteRow::quotation)
                .toList();
        List<Advice> advised = advice.stream().map(AdviceRow::advice).toList();
        return new PersonaDocument(name, role, summary, narrative, kept, quoted, advised, null);
    }

    private void show(PersonaDraft read) {
        draft = read;
        PersonaDocument document = read.document();
        name = document.name();
        role = document.role();
        summary = document.summary();
        narrative = document.narrative();
        statements = new ArrayList<>(
                document.statements().stream().map(StatementRow::new).toList());
        quotes = new ArrayList<>(document.quotes().stream().map(QuoteRow::new).toList());
        advice = Arrays.stream(Audience.values())
                .map(audience -> new AdviceRow(audience, document.advice()))
                .toList();
    }

    /** Past the next statement of the same list, whatever stands between them. */
    private void move(StatementRow row, int direction) {
        int from = statements.indexOf(row);
        for (int i = from + direction; i >= 0 && i < statements.size(); i += direction) {
            if (statements.get(i).isBeside(row)) {
                statements.remove(from);
                statements.add(i, row);
                return;
            }
        }
    }

    public List<StatementRow> shownRows(Section section) {
        return rows(section, true);
    }

    public List<StatementRow> hiddenRows(Section section) {
        return rows(section, false);
    }

    /** By what was shown when the page was made, so that no row changes its place while it is edited. */
    private List<StatementRow> rows(Section section, boolean shown) {
        return statements.stream().filter(row -> row.isIn(section, shown)).toList();
    }

    public PersonaSummary getPersona() {
        return draft.summary();
    }

    public PersonaDraft getDraft() {
        return draft;
    }

    public UUID getStudy() {
        return draft.summary().study();
    }

    public Section[] getSections() {
        return Section.values();
    }

    public List<StatementKind> getWrittenKinds() {
        return List.of(StatementKind.INFERRED, StatementKind.ILLUSTRATIVE);
    }

    public List<QuoteRow> getQuotes() {
        return quotes;
    }

    public List<AdviceRow> getAdvice() {
        return advice;
    }

    public List<InterviewQuote> getInterviewQuotes() {
        return interviewQuotes;
    }

    public UUID getQuoteToAdd() {
        return quoteToAdd;
    }

    public void setQuoteToAdd(UUID quoteToAdd) {
        this.quoteToAdd = quoteToAdd;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getNarrative() {
        return narrative;
    }

    public void setNarrative(String narrative) {
        this.narrative = narrative;
    }
}
