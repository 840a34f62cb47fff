package org.waymark.clustering.typing;

import java.util.stream.IntStream;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;

/**
 * Judges a method: people are cut into parts, and those of each part are typed by a model learned from all others.
 *
 * <p>It is honest about questions that were fixed beforehand. About questions chosen because they type these very people
 * well it flatters; {@link GoldenQuestions} repeats the choice without the people who judge it.
 *
 * @param method that fits the models
 * @param folds how many parts, at least 2; no more than there are people are made
 * @param seed of the cut
 */
public record CrossValidation(TypingMethod method, int folds, long seed) {

    private static final int DEFAULT_FOLDS = 10;

    public CrossValidation {
        if (folds < 2) {
            throw new IllegalArgumentException("At least two folds are needed, not " + folds);
        }
    }

    /** Ten folds. */
    public static CrossValidation of(TypingMethod method, long seed) {
        return new CrossValidation(method, DEFAULT_FOLDS, seed);
    }

    /** Judges on the calling thread, telling nobody. */
    public HitRate judge(TypingSample sample) {
        return judge(sample, Workers.callerOnly(), Progress.NONE);
    }

    /** Judges all questions of the sample together. */
    public HitRate judge(TypingSample sample, Workers workers, Progress progress) {
        Folds cut = cut(sample);
        Checkpoint checkpoint = new Checkpoint(progress, Step.QUESTIONS, cut.count());
        double[][] probabilities = new double[sample.people()][];
        workers.map(cut.count(), fold -> {
            TypingSample known = sample.of(cut.outside(fold));
            Coding coding = Coding.of(known);
            Scores scores = method.fit(coding.code(known), checkpoint);
            int[] hidden = cut.within(fold);
            CodedSample judged = coding.code(sample.of(hidden));
            for (int person = 0; person < hidden.length; person++) {
                probabilities[hidden[person]] = scores.probabilities(judged.values()[person]);
            }
            checkpoint.advance(1);
            return fold;
        });
        checkpoint.finish();
        return hitRate(sample, probabilities);
    }

    /** Judges some columns; codings and columns are those of all people. */
    HitRate judge(CodedSample sample, Checkpoint checkpoint) {
        Folds cut = Folds.of(sample.segmentOf(), sample.segments(), folds, seed);
        double[][] probabilities = new double[sample.people()][];
        for (int fold = 0; fold < cut.count(); fold++) {
            Scores scores = method.fit(sample.people(cut.outside(fold)), checkpoint);
            for (int person : cut.within(fold)) {
                probabilities[person] = scores.probabilities(sample.values()[person]);
            }
        }
        return new HitRate(sample.segmentOf(), sample.weights(), probabilities);
    }

    Folds cut(TypingSample sample) {
        int[] segmentOf =
                IntStream.range(0, sample.people()).map(sample::segmentOf).toArray();
        return Folds.of(segmentOf, sample.segments().size(), folds, seed);
    }

    static HitRate hitRate(TypingSample sample, double[][] probabilities) {
        IntStream people = IntStream.range(0, sample.people());
        return new HitRate(
                people.map(sample::segmentOf).toArray(),
                IntStream.range(0, sample.people()).mapToDouble(sample::weight).toArray(),
                probabilities);
    }
}
