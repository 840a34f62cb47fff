package org.waymark.clustering.distance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.clustering.LikertRatings;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.Scaling;
import org.waymark.clustering.preparation.Tile;
import org.waymark.clustering.preparation.UniqueRows;
import org.waymark.clustering.random.SeededRandom;

class CodeKernelTest {

    private static final int VARIABLES = 20;
    private static final UniqueRows ROWS = rows(Scaling.NONE);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 6, 11, 40})
    void everyKernelGivesTheSameNumbers(int points) {
        assumeTrue(CodeKernel.best().getClass() != CodeKernel.plain().getClass(), "no other kernel on this machine");
        CodeTable table = new CodeTable(ROWS.codeBook().orElseThrow(), points(points), points);
        CodeKernel plain = CodeKernel.plain().of(table);
        CodeKernel best = CodeKernel.best().of(table);
        NearestPoints expected = new NearestPoints();
        NearestPoints found = new NearestPoints();
        for (int tile = 0; tile < ROWS.tiles(); tile++) {
            int size = Math.min(Tile.ROWS, ROWS.count() - tile * Tile.ROWS);
            plain.nearest(ROWS.codes(tile), size, expected);
            best.nearest(ROWS.codes(tile), size, found);
            for (int at = 0; at < size; at++) {
                assertEquals(expected.point[at], found.point[at]);
                assertEquals(expected.above[at], found.above[at]);
                assertEquals(expected.lead[at], found.lead[at]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 11})
    void theNearestPointIsRightWheneverThereIsNoDoubt(int points) {
        for (Scaling scaling : new Scaling[] {Scaling.NONE, Scaling.Z, Scaling.RANGE}) {
            UniqueRows rows = rows(scaling);
            double[] centres = points(points);
            CodeTable table = new CodeTable(rows.codeBook().orElseThrow(), centres, points);
            CodeKernel kernel = CodeKernel.best().of(table);
            NearestPoints nearest = new NearestPoints();
            Tile tile = rows.newTile();
            int doubts = 0;
            for (int row = 0; row < rows.count(); row++) {
                if (row % Tile.ROWS == 0) {
                    rows.load(row / Tile.ROWS, tile);
                    kernel.nearest(rows.codes(row / Tile.ROWS), tile.size(), nearest);
                }
                int at = row % Tile.ROWS;
                boolean doubt = nearest.lead[at] <= table.doubt();
                doubts += doubt ? 1 : 0;
                assertTrue(doubt || nearest.point[at] == tile.nearest(at, centres, points));
            }
            assertTrue(doubts < rows.count() / 10, doubts + " doubts");
        }
    }

    @Test
    void pointsThatAreEqualAreAlwaysInDoubt() {
        double[] twice = new double[2 * VARIABLES];
        CodeTable table = new CodeTable(ROWS.codeBook().orElseThrow(), twice, 2);
        NearestPoints nearest = new NearestPoints();
        CodeKernel.best().of(table).nearest(ROWS.codes(0), Tile.ROWS, nearest);
        assertTrue(IntStream.range(0, Tile.ROWS).allMatch(at -> nearest.lead[at] <= table.doubt()));
    }

    @Test
    void differencesBelowTheRoundingOfTheDistancesAreInDoubt() {
        double[] close = new double[2 * VARIABLES];
        for (int variable = 0; variable < VARIABLES; variable++) {
            close[variable] = 3;
            close[VARIABLES + variable] = 3 + 1e-15;
        }
        CodeTable table = new CodeTable(ROWS.codeBook().orElseThrow(), close, 2);
        assertEquals(CodeTable.LARGEST_SUM, table.doubt());
    }

    private static double[] points(int count) {
        SeededRandom random = new SeededRandom(count);
        return IntStream.range(0, count * VARIABLES)
                .mapToDouble(index -> 1 + 4 * random.nextDouble())
                .toArray();
    }

    private static UniqueRows rows(Scaling scaling) {
        byte[] ratings = LikertRatings.of(12_345, VARIABLES, 4, 1);
        for (int cell = 0; cell < ratings.length; cell += 5003) {
            // Only in some variables, so that groups differ in their codes.
            ratings[cell - cell % VARIABLES] = DataMatrix.MISSING_RATING;
        }
        return new Preparation(scaling, MissingValues.OBSERVED)
                .prepare(DataMatrix.ofRatings(ratings, VARIABLES))
                .unique();
    }
}
