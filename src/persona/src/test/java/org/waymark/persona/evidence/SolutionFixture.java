package org.waymark.persona.evidence;

import java.util.List;
import java.util.UUID;
import org.waymark.segmentation.api.CategoryProfile;
import org.waymark.segmentation.api.ChosenSolution;
import org.waymark.segmentation.api.DifferenceTest;
import org.waymark.segmentation.api.Estimate;
import org.waymark.segmentation.api.Marker;
import org.waymark.segmentation.api.Profile;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.api.VariableProfile;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;

/** A decided solution of two segments with one variable of each kind. */
public final class SolutionFixture {

    public static final UUID RUN = UUID.randomUUID();
    public static final DifferenceTest TEST =
            new DifferenceTest("CHI_SQUARE", 12.5, 2, null, 0.002, 0.004, "CRAMERS_V", 0.31, true);

    /** An attitude that segments were formed on: 4.2 and 2.1 of 5, so that A stands out. */
    public static final VariableProfile ATTITUDE = figures(
            "A1_a",
            "It must last.",
            "How far do you agree?",
            Measurement.RATING,
            QuestionRole.BASIS,
            Dimension.ATTITUDE,
            true,
            List.of(estimate(4.2, 60), estimate(2.1, 40)),
            List.of(Marker.HIGHER, Marker.LOWER));

    /** Yes of 30 % and 70 %. */
    public static final VariableProfile TICKED = figures(
            "B1_tests",
            "Product tests",
            "Where did you look?",
            Measurement.BINARY,
            QuestionRole.DESCRIPTOR,
            Dimension.BEHAVIOUR,
            false,
            List.of(estimate(0.3, 60), estimate(0.7, 40)),
            List.of(Marker.NONE, Marker.HIGHER));

    /** A single question, whose label is its wording; B was not asked. */
    public static final VariableProfile AGE = figures(
            "D1",
            "How old are you?",
            "How old are you?",
            Measurement.NUMERIC,
            QuestionRole.DESCRIPTOR,
            Dimension.DEMOGRAPHIC,
            false,
            List.of(estimate(52, 60), new Estimate(null, null, null, 0)),
            List.of(Marker.NONE, Marker.NONE));

    /** North is the most frequent in both; South stands out in A. */
    public static final VariableProfile REGION = new VariableProfile(
            "D6",
            "Where do you live?",
            "D6",
            "Where do you live?",
            Measurement.NOMINAL,
            QuestionRole.DESCRIPTOR,
            Dimension.DEMOGRAPHIC,
            false,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(
                    category("north", "North", 0.6, 0.8, Marker.NONE, Marker.NONE),
                    category("south", "South", 0.3, 0.1, Marker.HIGHER, Marker.LOWER),
                    category("west", "West", 0.1, 0.1, Marker.NONE, Marker.NONE)),
            TEST);

    public static final ChosenSolution SOLUTION = new ChosenSolution(
            RUN,
            UUID.randomUUID(),
            UUID.randomUUID(),
            "kmeans",
            List.of("A1_a"),
            50,
            42,
            "none",
            "omit",
            "sha256:0",
            125,
            100,
            2,
            "Two are enough.",
            new Profile(
                    List.of(
                            new SegmentShare(1, "Keepers", 60, estimate(0.6, 100)),
                            new SegmentShare(2, null, 40, estimate(0.4, 100))),
                    List.of(ATTITUDE, TICKED, AGE, REGION),
                    List.of()),
            List.of(0.9, 0.8));

    private SolutionFixture() {}

    public static Estimate estimate(double value, int base) {
        return new Estimate(value, value - 0.1, value + 0.1, base);
    }

    private static CategoryProfile category(
            String code, String label, double first, double second, Marker one, Marker two) {
        return new CategoryProfile(
                code,
                label,
                estimate(0.6 * first + 0.4 * second, 100),
                List.of(estimate(first, 60), estimate(second, 40)),
                List.of(one, two));
    }

    private static VariableProfile figures(
            String code,
            String label,
            String wording,
            Measurement measurement,
            QuestionRole role,
            Dimension dimension,
            boolean basis,
            List<Estimate> bySegment,
            List<Marker> markers) {
        return new VariableProfile(
                code,
                label,
                code.replaceAll("_.*", ""),
                wording,
                measurement,
                role,
                dimension,
                basis,
                measurement == Measurement.BINARY ? Double.valueOf(0) : null,
                measurement == Measurement.BINARY ? Double.valueOf(1) : null,
                estimate(0.5, 100),
                bySegment,
                markers,
                List.of(),
                basis ? null : TEST);
    }
}
