package org.waymark.clustering.preparation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.clustering.Iris;
import org.waymark.clustering.kmeans.KMeans;

class ReversalTest {

    private static final double AS_ASKED = Double.NaN;
    private static final Preparation PLAIN = Preparation.withDefaults();

    /** The second of three items on a scale from 1 to 5 is worded the other way round. */
    private static final Reversal SECOND = Reversal.of(AS_ASKED, 6, AS_ASKED);

    private static final DataMatrix ANSWERS = DataMatrix.ofRows(
            new double[] {5, 1, 4}, new double[] {4, 2, 4}, new double[] {3, 3, 3}, new double[] {1, 5, AS_ASKED});

    @Test
    void turnsAnItemBeforeThePersonsOwnMeanIsTakenOut() {
        PreparedData prepared = new Preparation(Scaling.IPSATISE, MissingValues.OBSERVED)
                .with(SECOND)
                .prepare(ANSWERS);

        // R: x <- rbind(c(5, 1, 4), c(1, 5, NA)); x[, 2] <- 6 - x[, 2]; x - rowMeans(x, na.rm = TRUE)
        assertArrayEquals(new double[] {1 / 3.0, 1 / 3.0, -2 / 3.0}, row(prepared, 0), 1e-15);
        assertArrayEquals(new double[] {0, 0, AS_ASKED}, row(prepared, 3), 1e-15);
    }

    @Test
    void doesTheSameToRatingsKeptAsBytes() {
        Transformation transformation =
                PLAIN.with(Scaling.RANGE).with(SECOND).prepare(ANSWERS).transformation();

        assertArrayEquals(
                transformation.apply(new double[] {3, 1, 4}),
                new double[] {transformation.apply(0, 3), transformation.apply(1, 1), transformation.apply(2, 4)});
        assertEquals(1, transformation.apply(1, 1), "the smallest answer becomes the largest");
        assertEquals(0, transformation.apply(1, 3));
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "Z", "RANGE"})
    void bringsCentresBackToTheDirectionAsked(Scaling scaling) {
        Transformation transformation =
                PLAIN.with(scaling).with(SECOND).prepare(ANSWERS).transformation();
        double[] answers = {2, 1.5, 4};

        assertArrayEquals(answers, transformation.toOriginal(transformation.apply(answers)), 1e-14);
    }

    @Test
    void aCentreBelowTheOwnMeanAfterTurningIsAboveItAsAsked() {
        Transformation transformation =
                PLAIN.with(Scaling.IPSATISE).with(SECOND).prepare(ANSWERS).transformation();

        assertArrayEquals(new double[] {0.5, 1, -1.5}, transformation.toOriginal(new double[] {0.5, -1, -1.5}), 1e-15);
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "Z", "RANGE"})
    void changesNoDistanceBetweenAnswersThatAreScaledItemByItem(Scaling scaling) {
        Preparation asAsked = PLAIN.with(scaling);
        Preparation turned = asAsked.with(Reversal.of(10, AS_ASKED, 9, AS_ASKED));

        assertEquals(within(asAsked), within(turned), 1e-9);
    }

    @Test
    void asksForAScaleWithEnds() {
        assertThrows(IllegalArgumentException.class, () -> Reversal.of(Double.POSITIVE_INFINITY));
    }

    private static double within(Preparation preparation) {
        return KMeans.withSeed(1)
                .withRestarts(10)
                .solve(preparation.prepare(Iris.data()), 3)
                .sumsOfSquares()
                .within();
    }

    private static double[] row(PreparedData data, int row) {
        return data.unique().copyRows(data.uniqueOf(row));
    }
}
