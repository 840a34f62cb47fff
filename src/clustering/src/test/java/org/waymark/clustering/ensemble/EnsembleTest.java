package org.waymark.clustering.ensemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.latentclass.LatentClassAnalysis;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;

class EnsembleTest {

    private static final PlantedSegments PLANTED = PlantedSegments.yesNo(240, 12, 4, 3);

    @Test
    void theConsensusOfTwoMethodsFindsPlantedSegments() {
        EnsembleSolution found = solve(PLANTED.data(), 4, 7);

        assertTrue(AdjustedRandIndex.of(found.partition(), PLANTED.truth()) > 0.95);
        assertTrue(found.consensusReproducibility() > 0.95);
        assertEquals(2 * 4 * 3, found.members().size());
    }

    @Test
    void membersAreOfTheNumberOfSegmentsAndItsNeighbours() {
        EnsembleSolution found = solve(PLANTED.data(), 4, 7);

        assertEquals(
                List.of(3, 4, 5, 6),
                found.members().stream()
                        .map(member -> member.partition().segments())
                        .distinct()
                        .toList());
    }

    @Test
    void theSameSeedGivesTheSameConsensus() {
        assertEquals(solve(PLANTED.data(), 4, 7), solve(PLANTED.data(), 4, 7));
    }

    @Test
    void ensemblesOfNoiseDoNotAgreeWithEachOther() {
        EnsembleSolution found = solve(PlantedSegments.noise(150, 8, 5), 4, 7);

        assertTrue(found.consensusReproducibility() < 0.8, () -> "is " + found.consensusReproducibility());
    }

    @Test
    void largerSegmentsComeFirst() {
        int[] sizes = solve(PlantedSegments.noise(120, 6, 1), 3, 2).partition().sizes();

        assertTrue(sizes[0] >= sizes[1] && sizes[1] >= sizes[2], () -> Arrays.toString(sizes));
    }

    @Test
    void aRowThatOneMemberLeftOutIsPlacedByTheOthers() {
        int[] truth = IntStream.range(0, 60).map(row -> row % 2).toArray();
        int[] withGap = truth.clone();
        withGap[10] = Partition.NONE;
        List<Member> members = List.of(
                new Member("first", 1, Partition.of(2, withGap)),
                new Member("second", 2, Partition.of(2, truth)),
                new Member("third", 3, Partition.of(2, truth)));

        EnsembleSolution found = Ensemble.withSeed(1).consensus(members, 2, null, Workers.callerOnly(), Progress.NONE);

        assertEquals(found.partition().segmentOf(12), found.partition().segmentOf(10));
        assertNotEquals(found.partition().segmentOf(11), found.partition().segmentOf(10));
    }

    @Test
    void reproducibilityIsTheMeanAgreementWithMembersOfTheSameNumber() {
        Partition two = Partition.of(2, new int[] {0, 0, 0, 1, 1, 1});
        Partition other = Partition.of(2, new int[] {0, 0, 1, 1, 1, 1});
        Partition three = Partition.of(3, new int[] {0, 0, 1, 1, 2, 2});
        List<Member> members = List.of(new Member("a", 1, two), new Member("b", 2, other), new Member("c", 3, three));

        EnsembleSolution found = Ensemble.withSeed(1).consensus(members, 2, null, Workers.callerOnly(), Progress.NONE);

        // sklearn.metrics.adjusted_rand_score([0,0,0,1,1,1], [0,0,1,1,1,1])
        assertEquals(0.32432432432432434, found.reproducibility().get(0), 1e-12);
        assertEquals(Double.NaN, found.reproducibility().get(2));
    }

    @Test
    void membersOfDifferentRowsAreRefused() {
        List<Member> members = List.of(
                new Member("a", 1, Partition.of(2, new int[] {0, 1})),
                new Member("b", 2, Partition.of(2, new int[] {0, 1, 1})));

        assertThrows(
                IllegalArgumentException.class,
                () -> Ensemble.withSeed(1).consensus(members, 2, null, Workers.callerOnly(), Progress.NONE));
    }

    private static EnsembleSolution solve(DataMatrix data, int segments, long seed) {
        PreparedData prepared = Preparation.withDefaults().prepare(data);
        MemberMethod kMeans = new MemberMethod(
                "kmeans",
                (number, own, workers, progress) -> KMeans.withSeed(own)
                        .withRestarts(1)
                        .withBudget(0)
                        .solve(prepared, number, workers, progress)
                        .partition());
        MemberMethod latentClasses = new MemberMethod(
                "lca",
                (number, own, workers, progress) -> LatentClassAnalysis.withSeed(own)
                        .solve(prepared, number, workers, progress)
                        .memberships()
                        .modal());
        return Ensemble.withSeed(seed)
                .solve(List.of(kMeans, latentClasses), segments, null, Workers.callerOnly(), Progress.NONE);
    }
}
