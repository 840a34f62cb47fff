package org.waymark.clustering.hierarchy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.hierarchy.Dendrogram.Merge;

/**
 * Reference values: R 4.2.2, {@code hclust(dist(x), "average")}, {@code "complete"} and {@code "ward.D2"} with
 * {@code x <- USArrests[c("Alabama","Alaska","Arizona","California","Colorado","Florida","Georgia","Hawaii","Iowa",
 * "Maine","Texas","Vermont"),]}; items of a battery for the ties.
 */
class DendrogramTest {

    @Test
    void whatHasNoDistanceIsNotJoined() {
        for (double unknown : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            double[][] distances = {{0, unknown}, {unknown, 0}};
            assertThrows(IllegalArgumentException.class, () -> Dendrogram.of(distances, Linkage.WARD));
        }
    }

    private static final double[][] STATES = {
        {13.2, 236, 58, 21.2},
        {10, 263, 48, 44.5},
        {8.1, 294, 80, 31},
        {9, 276, 91, 40.6},
        {7.9, 204, 78, 38.7},
        {15.4, 335, 80, 31.9},
        {17.4, 211, 60, 25.8},
        {5.3, 46, 83, 20.2},
        {2.2, 56, 57, 11.3},
        {2.1, 83, 51, 7.8},
        {12.7, 201, 80, 25.5},
        {2.2, 48, 32, 11.2}
    };

    /** Four corners of a square and a pair far away: R {@code matrix(c(0,0, 1,0, 0,1, 1,1, 5,5, 5,6),,2,byrow=TRUE)}. */
    private static final double[][] SQUARE = {{0, 0}, {1, 0}, {0, 1}, {1, 1}, {5, 5}, {5, 6}};

    @Test
    void averageLinkageAgreesWithR() {
        assertTree(
                new double[] {
                    14.5010344458594, 23.1941803045505, 23.9721425454471, 26.2489999809517, 33.9244982608507,
                    36.4468278072326, 43.9646246184182, 45.8473529527086, 60.8699207211751, 83.6982570783232,
                    197.743277755103
                },
                List.of(8, 10, 9, 12, 1, 7, 5, 11, 6, 2, 3, 4),
                Dendrogram.of(distances(STATES), Linkage.AVERAGE));
    }

    @Test
    void completeLinkageAgreesWithR() {
        assertTree(
                new double[] {
                    14.5010344458594, 23.1941803045505, 25.0930269198437, 26.2489999809517, 37.1770090243957,
                    39.969613458226, 51.9192642474833, 60.9807346626785, 72.3622138964805, 134.179916530008,
                    292.020084925678
                },
                List.of(8, 10, 9, 12, 6, 3, 4, 7, 5, 11, 1, 2),
                Dendrogram.of(distances(STATES), Linkage.COMPLETE));
    }

    @Test
    void wardsLinkageAgreesWithR() {
        assertTree(
                new double[] {
                    14.5010344458594, 23.1941803045505, 25.8418265608296, 26.2489999809517, 36.7906238055296,
                    43.3580442363352, 50.4784607530776, 51.2255470118833, 71.6542276026567, 159.542259292013,
                    452.907114281358
                },
                List.of(8, 10, 9, 12, 5, 11, 1, 7, 6, 2, 3, 4),
                Dendrogram.of(distances(STATES), Linkage.WARD));
    }

    @Test
    void mergesAreNumberedAsInR() {
        List<Merge> merges = Dendrogram.of(distances(STATES), Linkage.AVERAGE).merges();

        assertEquals(
                List.of(-5, -11), List.of(merges.get(0).first(), merges.get(0).second()));
        assertEquals(
                List.of(-7, 0), List.of(merges.get(2).first(), merges.get(2).second()));
        assertEquals(
                List.of(6, 9), List.of(merges.get(10).first(), merges.get(10).second()));
    }

    @Test
    void equalDistancesAreJoinedInTheOrderOfTheThings() {
        for (Linkage linkage : Linkage.values()) {
            assertEquals(
                    List.of(4, 5, 0, 1, 2, 3),
                    Dendrogram.of(distances(SQUARE), linkage).order(),
                    linkage.name());
        }
        assertEquals(
                10.9848380355227,
                Dendrogram.of(distances(SQUARE), Linkage.WARD).merges().get(4).height(),
                1e-12);
    }

    @Test
    void aSingleThingIsJoinedWithNothing() {
        assertEquals(
                List.of(0), Dendrogram.of(new double[][] {{0}}, Linkage.AVERAGE).order());
        assertThrows(IllegalArgumentException.class, () -> Dendrogram.of(new double[0][], Linkage.AVERAGE));
    }

    private static void assertTree(double[] heights, List<Integer> order, Dendrogram actual) {
        assertArrayEquals(
                heights, actual.merges().stream().mapToDouble(Merge::height).toArray(), 1e-9);
        assertEquals(order, actual.order().stream().map(thing -> thing + 1).toList());
    }

    private static double[][] distances(double[][] points) {
        double[][] distances = new double[points.length][points.length];
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < points.length; j++) {
                double squares = 0;
                for (int v = 0; v < points[i].length; v++) {
                    squares += (points[i][v] - points[j][v]) * (points[i][v] - points[j][v]);
                }
                distances[i][j] = Math.sqrt(squares);
            }
        }
        return distances;
    }
}
