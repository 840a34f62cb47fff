package org.waymark.segmentation.api;

import java.io.Serializable;
import java.util.List;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;

/**
 * How segments stand on one variable.
 *
 * @param code of the variable
 * @param label what it says on plots
 * @param question code of its question
 * @param wording the question as asked
 * @param measurement decides whether there are means and shares ({@code total}, {@code bySegment}) or categories
 * @param role what the question is for
 * @param dimension the kind of data
 * @param basis whether the segments were formed on it, so that differences are there by construction and not tested
 * @param minimum smallest possible value; null when unbounded
 * @param maximum largest possible value; null when unbounded
 * @param total share or mean of all; null for categorical variables
 * @param bySegment share or mean of each segment; empty for categorical variables
 * @param markers whether each segment stands out; empty for categorical variables
 * @param categories of a categorical variable; empty otherwise
 * @param test of a descriptor; null for basis variables, and where there is too little to test
 */
public record VariableProfile(
        String code,
        String label,
        String question,
        String wording,
        Measurement measurement,
        QuestionRole role,
        Dimension dimension,
        boolean basis,
        Double minimum,
        Double maximum,
        Estimate total,
        List<Estimate> bySegment,
        List<Marker> markers,
        List<CategoryProfile> categories,
        DifferenceTest test)
        implements Serializable {

    /** Whether its figures are shares, to be shown in percent. */
    public boolean isShare() {
        return measurement == Measurement.BINARY;
    }
}
