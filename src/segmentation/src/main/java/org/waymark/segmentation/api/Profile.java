package org.waymark.segmentation.api;

import java.io.Serializable;
import java.util.List;

/**
 * What sets the segments of a solution apart.
 *
 * @param segments how large they are
 * @param variables basis variables first, then descriptors, in the order of the questionnaire
 * @param similar codes of the basis variables, those that are answered alike together; null in profiles made before
 *     there was this order
 */
public record Profile(List<SegmentShare> segments, List<VariableProfile> variables, List<String> similar)
        implements Serializable {

    /** @throws IllegalArgumentException when the variable was not part of the run */
    public VariableProfile variable(String code) {
        return variables.stream()
                .filter(variable -> variable.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Variable " + code + " was not part of this run"));
    }
}
