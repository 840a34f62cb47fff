package org.waymark.portal.workspace.typing;

import java.io.Serializable;
import java.util.List;
import org.waymark.segmentation.wave.Counterpart;
import org.waymark.segmentation.wave.MappedVariable;
import org.waymark.survey.api.Variable;

/** Where a later survey asks what the earlier one asked, while somebody looks it over. */
public class MappingForm implements Serializable {

    /** A variable of the later survey to choose from. */
    public record Choice(String code, String label) implements Serializable {

        static Choice of(Variable variable) {
            String label = variable.label().equals(variable.code())
                    ? variable.code()
                    : variable.code() + " · " + variable.label();
            return new Choice(variable.code(), label);
        }
    }

    /** A variable of the earlier survey with what is chosen for it. */
    public static class Row implements Serializable {
        private final Counterpart proposed;
        private String later;

        Row(Counterpart proposed) {
            this.proposed = proposed;
            this.later = proposed.later();
        }

        public Counterpart getProposed() {
            return proposed;
        }

        public String getLater() {
            return later;
        }

        public void setLater(String later) {
            this.later = later == null || later.isBlank() ? null : later;
        }
    }

    private final List<Row> rows;
    private final List<Choice> choices;

    MappingForm(List<Counterpart> proposed, List<Variable> later) {
        this.rows = proposed.stream().map(Row::new).toList();
        this.choices = later.stream().map(Choice::of).toList();
    }

    List<MappedVariable> mapping() {
        return rows.stream()
                .map(row -> new MappedVariable(row.proposed.code(), row.later))
                .toList();
    }

    public List<Row> getGolden() {
        return rows.stream().filter(row -> row.proposed.golden()).toList();
    }

    public List<Row> getOthers() {
        return rows.stream().filter(row -> !row.proposed.golden()).toList();
    }

    public List<Choice> getChoices() {
        return choices;
    }

    /** How many of them the later survey asks. */
    public long found(List<Row> of) {
        return of.stream().filter(row -> row.later != null).count();
    }
}
