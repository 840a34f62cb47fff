package org.waymark.segmentation.preparation;

import java.util.List;
import org.waymark.survey.api.Variable;

/** Codes as people give them: of a variable, or of a question, which means all of its variables. */
public final class VariableCodes {

    private VariableCodes() {}

    /** The variables that codes stand for, in the order of the survey. */
    public static List<Variable> resolve(List<String> codes, List<Variable> variables) {
        return variables.stream()
                .filter(variable -> codes.contains(variable.code()) || codes.contains(variable.question()))
                .toList();
    }
}
