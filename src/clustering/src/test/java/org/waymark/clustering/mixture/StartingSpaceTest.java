package org.waymark.clustering.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;

class StartingSpaceTest {

    private static final PlantedSegments PLANTED = PlantedSegments.normal(300, 6, 3, 5, 8);

    @Test
    void aVariableOfLargeNumbersDoesNotDecideAlone() {
        PreparedData data = withLargeNumbers();
        List<StartingSpace> spaces = spaces(data, CovarianceShape.TIED);
        assertEquals(3, spaces.size());
        assertTrue(agreement(spaces.get(0), data) < 0.1);
        assertTrue(agreement(spaces.get(1), data) > 0.95);
    }

    @Test
    void shapesThatMindUnitsAreSeenAsTheyAre() {
        assertEquals(1, spaces(withLargeNumbers(), CovarianceShape.SPHERICAL).size());
        assertEquals(2, spaces(withLargeNumbers(), CovarianceShape.DIAGONAL).size());
    }

    @Test
    void variablesThatDependOnEachOtherAreOnlyStandardised() {
        double[] values = new double[200];
        Arrays.setAll(values, cell -> cell / 2);
        PreparedData data = Preparation.withDefaults().prepare(DataMatrix.of(values, 2));
        assertEquals(2, spaces(data, CovarianceShape.FULL).size());
    }

    private static List<StartingSpace> spaces(PreparedData data, CovarianceShape shape) {
        return StartingSpace.of(data, MixtureData.of(data), shape);
    }

    private static double agreement(StartingSpace space, PreparedData data) {
        double[] weights = new double[data.weightedDistinct()];
        Arrays.fill(weights, 1);
        int[] found = space.partition(weights, 3, 1, new Checkpoint(Progress.NONE, Step.SEARCH, 1));
        return AdjustedRandIndex.of(data.partition(3, found), PLANTED.truth());
    }

    /** The planted segments with a last variable that has nothing to do with them, in thousands. */
    private static PreparedData withLargeNumbers() {
        DataMatrix planted = PLANTED.data();
        double[] values = new double[300 * 7];
        Arrays.setAll(
                values, cell -> cell % 7 == 6 ? cell / 7 * 7919 % 301 * 1000.0 : planted.value(cell / 7, cell % 7));
        return Preparation.withDefaults().prepare(DataMatrix.of(values, 7));
    }
}
