package org.waymark.portal.workspace.persona;

import java.io.Serializable;
import org.waymark.persona.evidence.Evidence;
import org.waymark.persona.persona.Section;
import org.waymark.persona.persona.Statement;
import org.waymark.persona.persona.StatementKind;

/** A statement while it is edited. */
public class StatementRow implements Serializable {

    private final String id;
    private final Evidence evidence;
    private final Section listedIn;
    private final boolean listedAsShown;
    private StatementKind kind;
    private Section section;
    private String text;
    private boolean shown;

    StatementRow(Statement statement) {
        this.id = statement.id();
        this.evidence = statement.evidence();
        this.listedIn = statement.section();
        this.listedAsShown = statement.shown();
        this.kind = statement.kind();
        this.section = statement.section();
        this.text = statement.text();
        this.shown = statement.shown();
    }

    Statement statement() {
        return new Statement(id, section, kind, text == null ? "" : text, shown, evidence);
    }

    boolean isEmpty() {
        return evidence == null && (text == null || text.isBlank());
    }

    /** Whether the page lists it there; that changes only when the persona is saved. */
    boolean isIn(Section list, boolean asShown) {
        return listedIn == list && listedAsShown == asShown;
    }

    boolean isBeside(StatementRow other) {
        return isIn(other.listedIn, other.listedAsShown);
    }

    public String getId() {
        return id;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public StatementKind getKind() {
        return kind;
    }

    public void setKind(StatementKind kind) {
        this.kind = kind;
    }

    public Section getSection() {
        return section;
    }

    public void setSection(Section section) {
        this.section = section;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }
}
