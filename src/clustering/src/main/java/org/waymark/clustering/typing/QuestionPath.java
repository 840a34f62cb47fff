package org.waymark.clustering.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Checkpoint;

/**
 * Good sets of one, two, three … questions: to the last set the question is added that helps most, then questions are
 * exchanged for others while that helps more (Pudil, Novovičová, Kittler 1994, "Floating search methods in feature
 * selection", in its simplest form).
 *
 * <p>Sets are compared by cross-validated linear discriminant analysis, which costs little: sums of the people are
 * computed once, and each set needs only a part. What counts is the accuracy and the logarithm of the probability
 * of the true segment, which also sees what does not change who is likeliest yet.
 */
final class QuestionPath {

    private static final int MOST_EXCHANGES = 4;

    /** Of a segment that had nobody to learn from, instead of 0. */
    private static final double LEAST_PROBABILITY = 1e-12;

    private final Coding coding;
    private final CodedSample sample;
    private final double ridge;
    private final double logarithm;
    private final Checkpoint checkpoint;
    private final Folds folds;
    private final DiscriminantSums[] outside;

    /**
     * @param ridge of the discriminant analysis
     * @param logarithm what one unit of logarithm is worth in accuracy, at least 0
     */
    QuestionPath(
            Coding coding, CodedSample sample, Folds folds, double ridge, double logarithm, Checkpoint checkpoint) {
        this.coding = coding;
        this.sample = sample;
        this.folds = folds;
        this.ridge = ridge;
        this.logarithm = logarithm;
        this.checkpoint = checkpoint;
        DiscriminantSums all = DiscriminantSums.of(sample);
        this.outside = IntStream.range(0, folds.count())
                .mapToObj(fold -> all.without(DiscriminantSums.of(sample.people(folds.within(fold)))))
                .toArray(DiscriminantSums[]::new);
    }

    /** Sets of 1 … {@code most} questions. */
    List<List<Integer>> sets(int most) {
        List<List<Integer>> sets = new ArrayList<>();
        Candidate best = new Candidate(List.of(), Double.NEGATIVE_INFINITY);
        while (sets.size() < most) {
            best = exchanged(extended(best.questions()));
            sets.add(best.questions());
        }
        return sets;
    }

    private Candidate extended(List<Integer> questions) {
        return best(others(questions)
                .mapToObj(question -> with(questions, questions.size(), question))
                .toList());
    }

    private Candidate exchanged(Candidate start) {
        Candidate best = start;
        for (int exchange = 0; exchange < MOST_EXCHANGES; exchange++) {
            List<Integer> questions = best.questions();
            List<List<Integer>> neighbours = IntStream.range(0, questions.size())
                    .boxed()
                    .flatMap(place -> others(questions).mapToObj(question -> with(questions, place, question)))
                    .toList();
            Candidate neighbour = best(neighbours);
            if (neighbour.value() <= best.value()) {
                return best;
            }
            best = neighbour;
        }
        return best;
    }

    private IntStream others(List<Integer> questions) {
        return IntStream.range(0, coding.questions()).filter(question -> !questions.contains(question));
    }

    private static List<Integer> with(List<Integer> questions, int place, int question) {
        List<Integer> changed = new ArrayList<>(questions);
        if (place == changed.size()) {
            changed.add(question);
        } else {
            changed.set(place, question);
        }
        return List.copyOf(changed);
    }

    /** Of equal ones the first. */
    private Candidate best(List<List<Integer>> sets) {
        Candidate best = new Candidate(List.of(), Double.NEGATIVE_INFINITY);
        for (List<Integer> set : sets) {
            Candidate candidate = new Candidate(set, value(coding.columnsOf(set)));
            best = candidate.value() > best.value() ? candidate : best;
        }
        return best;
    }

    private double value(int[] columns) {
        double value = 0;
        for (int fold = 0; fold < outside.length; fold++) {
            checkpoint.advance(0);
            Scores scores = outside[fold].scores(columns, ridge);
            for (int person : folds.within(fold)) {
                double[] values = sample.values()[person];
                double[] probabilities = scores.probabilities(values, columns);
                double hit = Scores.indexOfHighest(probabilities) == sample.segmentOf()[person] ? 1 : 0;
                double log = Math.log(Math.max(LEAST_PROBABILITY, probabilities[sample.segmentOf()[person]]));
                value += sample.weights()[person] * (hit + logarithm * log);
            }
        }
        return value;
    }

    private record Candidate(List<Integer> questions, double value) {}
}
