package org.waymark.clustering.kmedoids;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Against R 4.2.2, cluster 2.1.4: {@code daisy(d, "gower")} with {@code d <- data.frame(age = c(20, 30, NA, 50, 60, 35,
 * 20, 41), income = factor(c("low", "mid", "high", "mid", NA, "low", "high", "mid"), levels = c("low", "mid", "high"),
 * ordered = TRUE), city = factor(c("a", "b", "a", "c", "c", "b", "a", NA)), car = c(TRUE, FALSE, FALSE, NA, TRUE, FALSE,
 * FALSE, TRUE))}.
 */
class GowerDissimilarityTest {

    private static final double NONE = Double.NaN;
    private static final double[][] COLUMNS = {
        {20, 30, NONE, 50, 60, 35, 20, 41},
        {1, 2, 3, 2, NONE, 1, 3, 2},
        {1, 2, 1, 3, 3, 2, 1, NONE},
        {1, 0, 0, NONE, 1, 0, 0, 1}
    };

    @Test
    void equalsThatOfR() {
        MixedData data = data(Measure.ASYMMETRIC, 1, 1, 1, 1);
        assertArrayEquals(
                new double[] {0, .6875, 2 / 3.0, .75, 2 / 3.0, .59375, .5, .34166666666666662},
                dissimilarities(data, 0),
                1e-15);
        assertArrayEquals(new double[] {.75, .5, .75, 0, .125, .625, .75, .1125}, dissimilarities(data, 3), 1e-15);
    }

    @Test
    void weighsVariablesAsRDoes() {
        MixedData data = data(Measure.ASYMMETRIC, 2, 1, .5, 3);
        // daisy(d, "gower", weights = c(2, 1, .5, 3))
        assertArrayEquals(
                new double[] {0, 9 / 13.0, 8 / 9.0, 5 / 7.0, 5 / 11.0, 17 / 26.0, 8 / 13.0, .25833333333333336},
                dissimilarities(data, 0),
                1e-15);
        assertArrayEquals(new double[] {8 / 9.0, 2 / 3.0, 0, 2 / 3.0, 1, 1, 0, .875}, dissimilarities(data, 2), 1e-15);
    }

    @Test
    void comparesWhatNeitherHasOnlyWhenAsked() {
        // daisy(d, "gower", type = list(symm = "car"))
        assertArrayEquals(
                new double[] {.6875, 0, .5, .5, .91666666666666663, .15625, .4375, .425},
                dissimilarities(data(Measure.NOMINAL, 1, 1, 1, 1), 1),
                1e-15);
    }

    @Test
    void aVariableOfNoWeightDoesNotCount() {
        MixedData without = MixedData.of(variables(Measure.ASYMMETRIC, 1, 1, 1).subList(0, 3), first(3));
        assertArrayEquals(dissimilarities(without, 4), dissimilarities(data(Measure.ASYMMETRIC, 1, 1, 1, 0), 4), 1e-15);
    }

    @Test
    void rowsThatCannotBeComparedAreAsFarApartAsCanBe() {
        MixedData data = MixedData.of(
                List.of(new MixedVariable("a", Measure.NUMERIC), new MixedVariable("b", Measure.NOMINAL)),
                new double[] {1, NONE, 3},
                new double[] {NONE, 1, 1});
        assertEquals(1, GowerDissimilarity.of(data).between(0, 1));
        assertEquals(0, GowerDissimilarity.of(data).between(1, 2));
        assertEquals(0, GowerDissimilarity.of(data).between(0, 0));
    }

    @Test
    void aVariableThatDoesNotVaryMakesAllAlikeInIt() {
        MixedData data = MixedData.of(
                List.of(new MixedVariable("a", Measure.NUMERIC), new MixedVariable("b", Measure.NOMINAL)),
                new double[] {7, 7},
                new double[] {1, 2});
        // daisy(data.frame(a = c(7, 7), b = factor(1:2)), "gower")
        assertEquals(0.5, GowerDissimilarity.of(data).between(0, 1));
    }

    @Test
    void saysWhatIsWrongWithTheData() {
        List<MixedVariable> car = List.of(new MixedVariable("car", Measure.ASYMMETRIC));
        assertEquals(
                "Row 2, car is 2.0; an asymmetric variable is 1 for yes and 0 for no",
                assertThrows(IllegalArgumentException.class, () -> MixedData.of(car, new double[] {1, 2}))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> MixedData.of(car));
        assertThrows(IllegalArgumentException.class, () -> MixedData.of(car, new double[0]));
        assertThrows(IllegalArgumentException.class, () -> MixedData.of(List.of()));
        List<MixedVariable> two =
                List.of(new MixedVariable("a", Measure.NUMERIC), new MixedVariable("b", Measure.NUMERIC));
        assertThrows(IllegalArgumentException.class, () -> MixedData.of(two, new double[2], new double[3]));
        assertThrows(
                IllegalArgumentException.class,
                () -> MixedData.of(two, new double[1], new double[] {Double.POSITIVE_INFINITY}));
        assertThrows(IllegalArgumentException.class, () -> new MixedVariable("a", Measure.NUMERIC, -1));
        assertThrows(IllegalArgumentException.class, () -> new MixedVariable("a", Measure.NUMERIC, NONE));
    }

    private static MixedData data(Measure car, double... weights) {
        return MixedData.of(variables(car, weights), first(weights.length));
    }

    private static double[][] first(int columns) {
        return Arrays.copyOf(COLUMNS, columns);
    }

    private static List<MixedVariable> variables(Measure car, double... weights) {
        Measure[] measures = {Measure.NUMERIC, Measure.ORDINAL, Measure.NOMINAL, car};
        return IntStream.range(0, weights.length)
                .mapToObj(variable ->
                        new MixedVariable("variable " + (variable + 1), measures[variable], weights[variable]))
                .toList();
    }

    private static double[] dissimilarities(MixedData data, int row) {
        double[] into = new double[data.rows()];
        GowerDissimilarity.of(data).of(row, IntStream.range(0, data.rows()).toArray(), into);
        return into;
    }
}
