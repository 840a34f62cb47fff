package org.waymark.portal.workspace.exchange;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;

/** The same change to many columns. What is not chosen stays as it is. */
public class BulkChange implements Serializable {

    private String range;
    private Boolean used;
    private ColumnKind kind;
    private QuestionRole role;
    private Dimension dimension;

    /** The numbers that were typed, or the ticked columns when none were. */
    BitSet chosen(List<ColumnRow> rows) {
        if (range != null && !range.isBlank()) {
            return ColumnRange.read(range, rows.size(), "range");
        }
        var ticked = new BitSet();
        for (int i = 0; i < rows.size(); i++) {
            ticked.set(i + 1, rows.get(i).isTicked());
        }
        return ticked;
    }

    void apply(ColumnRow row) {
        if (used != null) {
            row.setUsed(used);
        }
        if (kind != null) {
            row.setKind(kind);
        }
        if (role != null) {
            row.setRole(role);
        }
        if (dimension != null) {
            row.setDimension(dimension);
        }
    }

    public String getRange() {
        return range;
    }

    public void setRange(String range) {
        this.range = range;
    }

    public Boolean getUsed() {
        return used;
    }

    public void setUsed(Boolean used) {
        this.used = used;
    }

    public ColumnKind getKind() {
        return kind;
    }

    public void setKind(ColumnKind kind) {
        this.kind = kind;
    }

    public QuestionRole getRole() {
        return role;
    }

    public void setRole(QuestionRole role) {
        this.role = role;
    }

    public Dimension getDimension() {
        return dimension;
    }

    public void setDimension(Dimension dimension) {
        this.dimension = dimension;
    }
}
