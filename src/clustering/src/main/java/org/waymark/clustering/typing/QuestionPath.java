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
 * <p>Sets are compared by the cross-validated probability of the true segments under linear discriminant analysis. That
 * is the accuracy to be expected if the model is true, and depends less on chance than the accuracy found. It costs
 * little: sums of the people are computed once, and each set needs only a part.
 */
final class QuestionPath {

    private static final int MOST_EXCHANGES = 4;

    private final Coding coding;
    private final CodedSample sample;
    private final double ridge;
    private final Checkpoint checkpoint;
    private final Folds folds;
    private final DiscriminantSums[] outside;

    /** @param ridge of the discriminant analysis */
    QuestionPath(Coding coding, CodedSample sample, Folds folds, double ridge, Checkpoint checkpoint) {
        this.coding = coding;
        this.sample = sample;
        this.folds = folds;
        this.ridge = ridge;
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
            checkpoint.advance(1);
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
                double[] probabilities = scores.probabilities(sample.values()[person], columns);
                value += sample.weights()[person] * probabilities[sample.segmentOf()[person]];
            }
        }
        return value;
    }

    private record Candidate(List<Integer> questions, double value) {}
}
