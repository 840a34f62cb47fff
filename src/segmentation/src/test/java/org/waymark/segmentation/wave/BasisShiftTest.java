package org.waymark.segmentation.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.segmentation.wave.WaveComparison.Change;
import org.waymark.survey.api.ResponseMatrix.Column;

class BasisShiftTest {

    private static final int[] LABELS = {0, 0, 1, 1};
    private static final Column LASTS = rated("lasts", 1, 5, 9, 7);

    @Test
    void weightsMoveTheCentresOfTheSegments() {
        // the centres are 2 and 8, the shadow values 2 d1 / (d1 + d2) are 1/4, 1, 1/4 and 1/3
        TypedPeople people = people(new double[] {3, 1, 1, 1});

        Change shadow = new BasisShift(people, people, List.of(LASTS), List.of(LASTS)).shadow(LABELS);

        assertEquals((3 * 0.25 + 1 + 0.25 + 1 / 3.0) / 6, shadow.earlier().value(), 1e-12);
        assertEquals(0, shadow.difference().value(), 1e-12);
    }

    @Test
    void whereNobodyInASegmentAnsweredEverybodyStandsForIt() {
        Column asked = rated("price", 2, 6, Double.NaN, Double.NaN);
        Column filled = rated("price", 2, 6, 4, 4);
        TypedPeople people = people(null);
        List<Column> filledToo = List.of(LASTS, filled);

        Change shadow = new BasisShift(people, people, List.of(LASTS, asked), filledToo).shadow(LABELS);

        // Python: s = (stdev([1, 5, 9, 7]), stdev([2, 6])); c = ((3, 4), (8, 4)); d = sorted(hypot((a - x) / s[0], (b -
        // y) / s[1])
        // for x, y in c); mean of 2 * d[0] / (d[0] + d[1]) over (1, 2), (5, 6), (9, 4), (7, 4)
        assertEquals(0.5445719443848525, shadow.now().value(), 1e-12);
    }

    private static TypedPeople people(double[] weights) {
        List<Double> sure = List.of(1.0, 0.0);
        return new TypedPeople(2, LABELS, List.of(sure, sure, sure, sure), weights);
    }

    private static Column rated(String code, double... values) {
        return new Column(VariableMatchTest.rating(code, code, 9), values);
    }
}
