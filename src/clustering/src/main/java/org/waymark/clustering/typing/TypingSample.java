package org.waymark.clustering.typing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.clustering.partition.Partition;

/**
 * People whose segments are known, with their answers: what a typing model learns from. Those in no segment are left
 * out. Immutable; arrays given are copied.
 */
public final class TypingSample {

    private final List<Question> questions;
    private final List<String> segments;
    private final double[][] answers;
    private final int[] segmentOf;
    private final double[] weights;

    private TypingSample(
            List<Question> questions, List<String> segments, double[][] answers, int[] segmentOf, double[] weights) {
        this.questions = questions;
        this.segments = segments;
        this.answers = answers;
        this.segmentOf = segmentOf;
        this.weights = weights;
    }

    /**
     * A sample in which every person weighs 1, of segments called "1", "2" …
     *
     * @param questions at least one, with different names
     * @param answers people × questions, as {@link Question} describes them
     * @param partition the segment of each person
     * @throws IllegalArgumentException when shapes differ, an answer is impossible, there are fewer than two segments,
     *     or nobody is in one of them
     */
    public static TypingSample of(List<Question> questions, double[][] answers, Partition partition) {
        double[] weights = new double[answers.length];
        Arrays.fill(weights, 1);
        return weighted(questions, answers, partition, weights);
    }

    /**
     * A sample in which people weigh differently. Multiplying all weights by a number changes nothing.
     *
     * @param weights one per person, finite and not negative; people of weight 0 are left out
     * @see #of
     */
    public static TypingSample weighted(
            List<Question> questions, double[][] answers, Partition partition, double[] weights) {
        checkQuestions(questions);
        if (answers.length != partition.rows() || answers.length != weights.length) {
            throw new IllegalArgumentException("Answers are of " + answers.length + " people, segments of "
                    + partition.rows() + " and weights of " + weights.length);
        }
        for (int person = 0; person < answers.length; person++) {
            checkPerson(questions, answers[person], weights[person], person);
        }
        int[] kept = IntStream.range(0, answers.length)
                .filter(person -> partition.segmentOf(person) != Partition.NONE && weights[person] > 0)
                .toArray();
        int[] segmentOf = Arrays.stream(kept).map(partition::segmentOf).toArray();
        checkSegments(partition.segments(), segmentOf);
        double mean = Arrays.stream(kept)
                .mapToDouble(person -> weights[person] / kept.length)
                .sum();
        return new TypingSample(
                List.copyOf(questions),
                IntStream.rangeClosed(1, partition.segments())
                        .mapToObj(String::valueOf)
                        .toList(),
                Arrays.stream(kept).mapToObj(person -> answers[person].clone()).toArray(double[][]::new),
                segmentOf,
                Arrays.stream(kept)
                        .mapToDouble(person -> weights[person] / mean)
                        .toArray());
    }

    /** The same sample with names of segments, all different, without control characters. */
    public TypingSample withSegmentNames(List<String> names) {
        checkNames(names, segments.size());
        return new TypingSample(questions, List.copyOf(names), answers, segmentOf, weights);
    }

    /**
     * The same people, of whom only some questions are known.
     *
     * @param positions of the questions, at least one, in the order wanted
     */
    public TypingSample ask(List<Integer> positions) {
        double[][] fewer = Arrays.stream(answers)
                .map(row -> positions.stream()
                        .mapToDouble(position -> row[position])
                        .toArray())
                .toArray(double[][]::new);
        return new TypingSample(positions.stream().map(questions::get).toList(), segments, fewer, segmentOf, weights);
    }

    public List<Question> questions() {
        return questions;
    }

    /** Names of the segments. */
    public List<String> segments() {
        return segments;
    }

    /** How many people are in a segment and count. */
    public int people() {
        return answers.length;
    }

    double[] answers(int person) {
        return answers[person];
    }

    int segmentOf(int person) {
        return segmentOf[person];
    }

    /** With mean 1 over all people. */
    double weight(int person) {
        return weights[person];
    }

    /** Only some of the people, of whom a segment may have none. */
    TypingSample of(int[] people) {
        return new TypingSample(
                questions,
                segments,
                Arrays.stream(people).mapToObj(person -> answers[person]).toArray(double[][]::new),
                Arrays.stream(people).map(person -> segmentOf[person]).toArray(),
                Arrays.stream(people).mapToDouble(person -> weights[person]).toArray());
    }

    static void checkNames(List<String> names, int segments) {
        if (names.size() != segments) {
            throw new IllegalArgumentException(names.size() + " names were given for " + segments + " segments");
        }
        names.forEach(name -> Names.check("A segment", name));
        if (new HashSet<>(names).size() < segments) {
            throw new IllegalArgumentException("Two segments have the same name");
        }
    }

    static void checkQuestions(List<Question> questions) {
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("There is no question to ask");
        }
        if (questions.stream().map(Question::name).distinct().count() < questions.size()) {
            throw new IllegalArgumentException("Two questions have the same name");
        }
    }

    private static void checkPerson(List<Question> questions, double[] answers, double weight, int person) {
        if (answers.length != questions.size()) {
            throw new IllegalArgumentException("Person " + (person + 1) + " has " + answers.length + " answers to "
                    + questions.size() + " questions");
        }
        if (!(weight >= 0 && weight <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("The weight of person " + (person + 1) + " is " + weight
                    + "; a weight must be a number and not negative");
        }
        for (int question = 0; question < answers.length; question++) {
            questions.get(question).check(answers[question]);
        }
    }

    private static void checkSegments(int segments, int[] segmentOf) {
        if (segments < 2) {
            throw new IllegalArgumentException("A typing tool tells segments apart, and there is only one");
        }
        for (int segment = 0; segment < segments; segment++) {
            int wanted = segment;
            if (Arrays.stream(segmentOf).noneMatch(found -> found == wanted)) {
                throw new IllegalArgumentException(
                        "Nobody is in segment " + (segment + 1) + ", so there is nothing to learn about it");
            }
        }
    }
}
