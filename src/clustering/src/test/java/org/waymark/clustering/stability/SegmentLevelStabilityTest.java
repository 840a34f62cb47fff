package org.waymark.clustering.stability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.ResampleSearch;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;

class SegmentLevelStabilityTest {

    @Test
    void aSegmentWithinASolutionIsComparedWithTheMostSimilarOfEachSample() {
        Partition reference = Partition.of(2, new int[] {0, 0, 0, 0, 1, 1});
        Partition first = Partition.of(2, new int[] {1, 1, 1, 0, 0, 0});
        Partition second = Partition.of(2, new int[] {0, 0, 0, 0, 1, 1});
        // Three of four are together again in the first, all in the second; two of three, and both.
        assertEquals(List.of((3 / 4.0 + 1) / 2, (2 / 3.0 + 1) / 2), StabilityWithin.ofPair(reference, first, second));
    }

    @Test
    void stabilityWithinIsSummarisedOverPairs() {
        StabilityWithin stability = StabilityWithin.ofPairs(
                List.of(List.of(.1, 1.0), List.of(.4, .5), List.of(.35, .75), List.of(.8, .75)));
        // R: x <- c(.1, .4, .35, .8); mean(x); median(x); quantile(x, .1)
        assertEquals(2, stability.segments());
        assertEquals(0.4125, stability.mean(0), 1e-15);
        assertEquals(0.375, stability.median(0), 1e-15);
        assertEquals(0.175, stability.quantile(0, 0.1), 1e-15);
        assertEquals(0.75, stability.median(1));
        assertThrows(IllegalArgumentException.class, () -> StabilityWithin.ofPairs(List.of()));
        assertThrows(IllegalArgumentException.class, () -> stability.quantile(0, -0.1));
    }

    @Test
    void plantedSegmentsAreStableWithin() {
        PlantedSegments planted = PlantedSegments.normal(300, 4, 2, 6, 2);
        PreparedData data = Preparation.withDefaults().prepare(planted.data());
        StabilityWithin stability = StabilityWithin.of(
                BootstrapStability.of(data, planted.truth(), KMeans.forResamples(data, ResampleSearch.PUBLISHED), 3)
                        .resamples(0, 10, Workers.callerOnly(), Progress.NONE));
        assertTrue(stability.mean(0) > 0.95 && stability.mean(1) > 0.95);
    }

    @Test
    void aSegmentFromOneOriginIsStableAcrossAndOneFromAllOriginsIsNot() {
        Partition two = Partition.of(2, new int[] {0, 0, 0, 0, 0, 1, 1, 1, 1, 1});
        Partition three = Partition.of(3, new int[] {0, 0, 0, 1, 2, 1, 2, 2, 2, 1});
        // R: p <- c(3, 1) / 4; 1 + sum(p * log(p)) / log(2), and with c(1, 2) / 3
        double ofQuarter = 1 + (0.75 * Math.log(0.75) + 0.25 * Math.log(0.25)) / Math.log(2);
        double ofThird = 1 + (Math.log(1 / 3.0) / 3 + Math.log(2 / 3.0) * 2 / 3) / Math.log(2);
        assertArrayEquals(new double[] {1, ofThird, ofQuarter}, StabilityAcross.of(two, three), 1e-15);
        assertArrayEquals(new double[] {0.25, 0.75}, StabilityAcross.origins(two, three)[2], 1e-15);
        Partition even = Partition.of(1, new int[10]);
        assertArrayEquals(new double[] {0}, StabilityAcross.of(two, even), 1e-15);
    }

    @Test
    void allComesFromASingleSegmentAndAnEmptySegmentFromNone() {
        Partition one = Partition.of(1, new int[3]);
        Partition more = Partition.of(3, new int[] {0, 0, 1});
        assertArrayEquals(new double[] {1, 1, Double.NaN}, StabilityAcross.of(one, more));
        assertThrows(IllegalArgumentException.class, () -> StabilityAcross.of(one, Partition.of(1, new int[2])));
    }
}
