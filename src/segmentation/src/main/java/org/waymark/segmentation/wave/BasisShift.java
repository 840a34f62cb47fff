package org.waymark.segmentation.wave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.waymark.clustering.criteria.ShadowValues;
import org.waymark.segmentation.wave.WaveComparison.Change;
import org.waymark.segmentation.wave.WaveComparison.Shift;
import org.waymark.statistics.descriptive.Moments;
import org.waymark.statistics.multiplicity.PValueAdjustment;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix.Column;

/** What has become of the centres of the segments, and of the distance of people from them. */
final class BasisShift {

    private final TypedPeople earlier;
    private final TypedPeople later;
    private final List<Column> before;
    private final List<Column> now;
    private final double[] deviations;

    /**
     * @param before basis variables with means, one value per earlier person
     * @param now the same, one value per later person
     */
    BasisShift(TypedPeople earlier, TypedPeople later, List<Column> before, List<Column> now) {
        this.earlier = earlier;
        this.later = later;
        this.before = before;
        this.now = now;
        this.deviations = before.stream()
                .mapToDouble(column -> deviation(column.values()))
                .toArray();
    }

    private static double deviation(double[] values) {
        double[] known =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return known.length < 2 ? 0 : Moments.of(known).standardDeviation();
    }

    /** Each variable within each segment, corrected by Holm among all of them. */
    List<Shift> shifts() {
        var shifts = new ArrayList<Shift>();
        for (int segment = 0; segment < earlier.segments(); segment++) {
            for (int variable = 0; variable < before.size(); variable++) {
                shifts.add(shift(segment, variable));
            }
        }
        double[] adjusted = PValueAdjustment.HOLM.adjust(shifts.stream()
                .mapToDouble(shift ->
                        shift.change().p() == null ? Double.NaN : shift.change().p())
                .toArray());
        return IntStream.range(0, adjusted.length)
                .mapToObj(each -> corrected(shifts.get(each), adjusted[each]))
                .toList();
    }

    private Shift shift(int segment, int variable) {
        Column column = before.get(variable);
        Change change = MeanComparison.of(
                group(earlier, segment, column.values()),
                group(later, segment, now.get(variable).values()));
        Double difference = change.difference().value();
        boolean comparable = difference != null && deviations[variable] > 0;
        return new Shift(
                segment + 1,
                column.variable().code(),
                column.variable().label(),
                column.variable().measurement() == Measurement.BINARY,
                change,
                comparable ? difference / deviations[variable] : 0);
    }

    private static MeanComparison.Group group(TypedPeople people, int place, double[] values) {
        int[] rows = people.rowsIn(place, values);
        return new MeanComparison.Group(
                TypedPeople.pick(values, rows),
                people.weights() == null ? null : TypedPeople.pick(people.weights(), rows));
    }

    private static Shift corrected(Shift shift, double adjusted) {
        Change change = shift.change();
        return new Shift(
                shift.segment(),
                shift.code(),
                shift.label(),
                shift.share(),
                new Change(
                        change.earlier(),
                        change.now(),
                        change.difference(),
                        change.p(),
                        SizeComparison.known(adjusted)),
                shift.standardised());
    }

    /**
     * How near people are to the borders of their segments, then and now, in standardised variables.
     *
     * @param labels segment of each earlier person, from 0, as the solution has it
     */
    Change shadow(int[] labels) {
        double[][] centres = new double[earlier.segments()][before.size()];
        for (int segment = 0; segment < centres.length; segment++) {
            for (int variable = 0; variable < before.size(); variable++) {
                centres[segment][variable] = centre(labels, segment, variable);
            }
        }
        return MeanComparison.of(shadows(earlier, before, centres), shadows(later, now, centres));
    }

    private MeanComparison.Group shadows(TypedPeople people, List<Column> columns, double[][] centres) {
        double[][] rows = new double[people.people()][columns.size()];
        for (int person = 0; person < rows.length; person++) {
            for (int variable = 0; variable < columns.size(); variable++) {
                rows[person][variable] = scaled(columns.get(variable).values()[person], variable);
            }
        }
        double[] shadows = ShadowValues.of(rows, centres);
        int[] known = IntStream.range(0, shadows.length)
                .filter(person -> !Double.isNaN(shadows[person]))
                .toArray();
        return new MeanComparison.Group(
                TypedPeople.pick(shadows, known),
                people.weights() == null ? null : TypedPeople.pick(people.weights(), known));
    }

    /** The mean of a segment, or of everybody where nobody in the segment answered. */
    private double centre(int[] labels, int segment, int variable) {
        double own = mean(before.get(variable).values(), person -> labels[person] == segment);
        return scaled(Double.isNaN(own) ? mean(before.get(variable).values(), person -> true) : own, variable);
    }

    private double mean(double[] values, IntPredicate counted) {
        double weights = 0;
        double sum = 0;
        for (int person = 0; person < values.length; person++) {
            if (counted.test(person) && !Double.isNaN(values[person])) {
                double weight = earlier.weights() == null ? 1 : earlier.weights()[person];
                weights += weight;
                sum += weight * values[person];
            }
        }
        return sum / weights;
    }

    private double scaled(double value, int variable) {
        return deviations[variable] > 0 ? value / deviations[variable] : 0;
    }
}
