package org.waymark.persona.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.waymark.segmentation.api.CategoryProfile;
import org.waymark.segmentation.api.ChosenSolution;
import org.waymark.segmentation.api.Marker;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.api.VariableProfile;

/** Turns the profile of a segment into pieces of evidence, one for each figure a statement can rest on. */
public final class EvidenceFinder {

    private final ChosenSolution solution;
    private final int segment;
    private final List<String> titles;

    /** @param segment number of the segment, from 1 */
    public EvidenceFinder(ChosenSolution solution, int segment) {
        this.solution = solution;
        this.segment = segment;
        this.titles =
                solution.profile().segments().stream().map(SegmentShare::title).toList();
    }

    /**
     * What the profile says of the segment on one variable: its share or mean; of a categorical variable the most
     * frequent category, and every other in which the segment stands out. Empty when nobody of the segment answered.
     */
    public List<Evidence> find(VariableProfile variable) {
        if (variable.categories().isEmpty()) {
            return variable.total() == null
                            || variable.bySegment().get(segment - 1).value() == null
                    ? List.of()
                    : List.of(ofFigure(variable));
        }
        var found = new ArrayList<Evidence>();
        CategoryProfile most = variable.categories().stream()
                .filter(category -> category.bySegment().get(segment - 1).value() != null)
                .max(Comparator.comparing(
                        category -> category.bySegment().get(segment - 1).value()))
                .orElse(null);
        for (CategoryProfile category : variable.categories()) {
            boolean standsOut = category.markers().get(segment - 1) != Marker.NONE;
            if (most != null && (standsOut || Objects.equals(most, category))) {
                found.add(ofCategory(variable, category));
            }
        }
        return found;
    }

    private Evidence ofFigure(VariableProfile variable) {
        return new Evidence(
                solution.run(),
                solution.segments(),
                segment,
                variable.code(),
                null,
                variable.question(),
                variable.wording(),
                variable.label().equals(variable.wording()) ? "" : variable.label(),
                variable.isShare(),
                variable.minimum(),
                variable.maximum(),
                variable.bySegment().get(segment - 1),
                variable.total(),
                variable.bySegment(),
                titles,
                variable.markers().get(segment - 1),
                variable.basis(),
                variable.test());
    }

    private Evidence ofCategory(VariableProfile variable, CategoryProfile category) {
        return new Evidence(
                solution.run(),
                solution.segments(),
                segment,
                variable.code(),
                category.code(),
                variable.question(),
                variable.wording(),
                category.label(),
                true,
                0.0,
                1.0,
                category.bySegment().get(segment - 1),
                category.total(),
                category.bySegment(),
                titles,
                category.markers().get(segment - 1),
                variable.basis(),
                variable.test());
    }
}
