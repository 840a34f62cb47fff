package org.waymark.segmentation.wave;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.clustering.typing.Classification;
import org.waymark.clustering.typing.TypingModel;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.WilsonInterval;
import org.waymark.statistics.weighting.WeightedProportion;
import org.waymark.survey.api.ResponseMatrix.Column;

/**
 * People typed by a model.
 *
 * @param segments how many segments there are
 * @param places segment of each person from 0; {@code segments} for those who cannot be told
 * @param probabilities of each person and segment
 * @param weights of each person, above 0 for some; null when all count the same
 */
record TypedPeople(int segments, int[] places, List<List<Double>> probabilities, double[] weights) {

    static final double CONFIDENCE = 0.95;

    /**
     * Types everybody.
     *
     * @param answers to the model's questions, one column each
     */
    static TypedPeople of(TypingModel model, List<Column> answers, int people, double[] weights) {
        int segments = model.segments().size();
        List<Classification> found = IntStream.range(0, people)
                .mapToObj(person -> model.classify(answers.stream()
                        .mapToDouble(column -> column.values()[person])
                        .toArray()))
                .toList();
        return new TypedPeople(
                segments,
                found.stream().mapToInt(each -> each.segment().orElse(segments)).toArray(),
                found.stream().map(Classification::probabilities).toList(),
                weights);
    }

    int people() {
        return places.length;
    }

    /** Some of them. */
    TypedPeople of(int[] rows) {
        return new TypedPeople(
                segments,
                Arrays.stream(rows).map(row -> places[row]).toArray(),
                Arrays.stream(rows).mapToObj(probabilities::get).toList(),
                weights == null ? null : pick(weights, rows));
    }

    int count(int place) {
        return (int) Arrays.stream(places).filter(each -> each == place).count();
    }

    /** The share in that place with Wilson's interval, with weights at the effective size of Kish. */
    Interval share(int place) {
        if (weights == null || people() < 2) {
            return WilsonInterval.ofCounts(count(place), people(), CONFIDENCE);
        }
        boolean[] there = new boolean[people()];
        for (int person = 0; person < there.length; person++) {
            there[person] = places[person] == place;
        }
        return WeightedProportion.of(there, weights).interval(CONFIDENCE);
    }

    /** Values of the people in that place, without those who have none. */
    double[] valuesIn(int place, double[] values) {
        return pick(values, rowsIn(place, values));
    }

    int[] rowsIn(int place, double[] values) {
        return IntStream.range(0, places.length)
                .filter(person -> places[person] == place && !Double.isNaN(values[person]))
                .toArray();
    }

    static double[] pick(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }
}
