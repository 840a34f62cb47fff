package org.waymark.portal.workspace.segmentation;

import java.io.Serializable;
import java.util.List;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.Variable;

/** A question, and what it is used for in a run. */
public class QuestionUse implements Serializable {

    /** What a question is used for. */
    public enum Use {
        BASIS,
        DESCRIPTOR,
        NOTHING
    }

    private final String question;
    private final String wording;
    private final Measurement measurement;
    private final Dimension dimension;
    private final QuestionRole role;
    private final List<String> codes;
    private Use use;

    QuestionUse(List<Variable> variables) {
        Variable first = variables.get(0);
        this.question = first.question();
        this.wording = first.wording();
        this.measurement = first.measurement();
        this.dimension = first.dimension();
        this.role = first.role();
        this.codes = variables.stream().map(Variable::code).toList();
        this.use = switch (role) {
            case BASIS -> Use.BASIS;
            case DESCRIPTOR, OUTCOME -> Use.DESCRIPTOR;
            default -> Use.NOTHING;
        };
    }

    /** As a run used it: by its own code, or by those of its variables. */
    void useAs(List<String> basis, List<String> descriptors) {
        use = among(basis) ? Use.BASIS : among(descriptors) ? Use.DESCRIPTOR : Use.NOTHING;
    }

    private boolean among(List<String> given) {
        return given.contains(question) || codes.stream().anyMatch(given::contains);
    }

    /**
     * How a run names what it used of the question.
     *
     * @param given the codes of the run that settings are taken from; empty for a new one
     */
    List<String> codes(List<String> given) {
        List<String> some = codes.stream().filter(given::contains).toList();
        return given.contains(question) || some.isEmpty() ? List.of(question) : some;
    }

    boolean isBasisByRole() {
        return role == QuestionRole.BASIS;
    }

    public String getQuestion() {
        return question;
    }

    public String getWording() {
        return wording;
    }

    /** Whether the wording says more than the code: uploaded columns are often called what they are. */
    public boolean isWorded() {
        return !wording.equals(question);
    }

    public Measurement getMeasurement() {
        return measurement;
    }

    public Dimension getDimension() {
        return dimension;
    }

    public int getVariables() {
        return codes.size();
    }

    public Use getUse() {
        return use;
    }

    public void setUse(Use use) {
        this.use = use;
    }
}
