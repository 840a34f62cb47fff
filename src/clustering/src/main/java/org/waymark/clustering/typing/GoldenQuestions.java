package org.waymark.clustering.typing;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.random.SeededRandom;

/**
 * Finds the golden questions: the smallest set whose accuracy is as good as that of the best set, but for a loss that
 * does not matter. By default that is one standard error (Breiman, Friedman, Olshen, Stone 1984, Classification and
 * Regression Trees, 3.4.3).
 *
 * <p>The accuracy reported is honest (nested cross-validation; Varma, Simon 2006, "Bias in error estimation when using
 * cross-validation for model selection"): people are cut into parts, and for each part questions are chosen and a model
 * is fitted from all others, as if these people did not exist. Of more than {@value #PEOPLE_SEARCHED} people that many
 * are drawn for all this; only the model learns from all.
 *
 * <p>The result depends on the sample and the settings only, never on threads or time.
 *
 * @param seed of all random choices
 * @param method that fits the models
 * @param most questions to ask at most, at least 1
 * @param number of questions to ask, 1 to {@code most}, or all there are if these are fewer; empty for as few as are
 *     enough
 * @param loss of accuracy that does not matter, 0–1; empty for one standard error
 * @param folds parts of each cross-validation, at least 2
 */
public record GoldenQuestions(
        long seed, TypingMethod method, int most, OptionalInt number, OptionalDouble loss, int folds) {

    /** More people are not searched. */
    public static final int PEOPLE_SEARCHED = 5_000;

    /** Fewer could not be cut twice into those known and those hidden. */
    private static final int FEWEST_PEOPLE = 4;

    private static final int DEFAULT_MOST = 12;
    private static final double PATH_RIDGE = LinearDiscriminant.withDefaults().ridge();
    private static final int DEFAULT_FOLDS = 10;

    public GoldenQuestions {
        if (most < 1) {
            throw new IllegalArgumentException("At least one question must be asked, not " + most);
        }
        if (number.isPresent() && (number.getAsInt() < 1 || number.getAsInt() > most)) {
            throw new IllegalArgumentException(
                    "The number of questions must be from 1 to " + most + ", and is " + number.getAsInt());
        }
        if (loss.isPresent() && !(loss.getAsDouble() >= 0 && loss.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("The loss must be from 0 to 1, and is " + loss.getAsDouble());
        }
        if (folds < 2) {
            throw new IllegalArgumentException("At least two folds are needed, not " + folds);
        }
    }

    /** Multinomial logit, at most twelve questions, a loss of one standard error, ten folds. */
    public static GoldenQuestions withSeed(long seed) {
        return new GoldenQuestions(
                seed,
                MultinomialLogit.withDefaults(),
                DEFAULT_MOST,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                DEFAULT_FOLDS);
    }

    public GoldenQuestions with(TypingMethod newMethod) {
        return new GoldenQuestions(seed, newMethod, most, number, loss, folds);
    }

    public GoldenQuestions withMost(int questions) {
        return new GoldenQuestions(seed, method, questions, number, loss, folds);
    }

    /** Asks so many questions and no fewer, and looks no further than at sets of {@code most}, or of that number if it is larger. */
    public GoldenQuestions withNumber(int questions) {
        return new GoldenQuestions(seed, method, Math.max(most, questions), OptionalInt.of(questions), loss, folds);
    }

    public GoldenQuestions withLoss(double accuracy) {
        return new GoldenQuestions(seed, method, most, number, OptionalDouble.of(accuracy), folds);
    }

    public GoldenQuestions withFolds(int parts) {
        return new GoldenQuestions(seed, method, most, number, loss, parts);
    }

    /** Searches on the calling thread, telling nobody. */
    public GoldenSet find(TypingSample sample) {
        return find(sample, Workers.callerOnly(), Progress.NONE);
    }

    /**
     * Finds the questions, and judges them.
     *
     * @throws IllegalArgumentException when the sample is of fewer than four people
     */
    public GoldenSet find(TypingSample sample, Workers workers, Progress progress) {
        if (sample.people() < FEWEST_PEOPLE) {
            throw new IllegalArgumentException(
                    "Questions cannot be chosen by the answers of " + sample.people() + " people");
        }
        TypingSample searched = drawn(sample);
        Folds cut = new CrossValidation(method, folds, SeededRandom.derive(seed, 0)).cut(searched);
        Checkpoint checkpoint = new Checkpoint(progress, Step.QUESTIONS, 2L * (cut.count() + 1) * sizes(sample));
        List<Search> searches = workers.map(cut.count() + 1, task -> {
            boolean last = task == cut.count();
            TypingSample known = last ? searched : searched.of(cut.outside(task));
            TypingSample hidden = searched.of(last ? new int[0] : cut.within(task));
            return search(known, hidden, SeededRandom.derive(seed, 1, task), checkpoint);
        });
        Search onAll = searches.get(cut.count());
        TypingSample asked = sample.ask(onAll.sets().get(onAll.chosen()));
        TypingModel model = method.fit(asked, checkpoint);
        checkpoint.finish();
        return new GoldenSet(
                onAll.chosen(),
                IntStream.range(0, sizes(sample))
                        .mapToObj(size -> new GoldenSet.Size(
                                onAll.sets().get(size), together(searched, cut, searches, search -> size)))
                        .toList(),
                together(searched, cut, searches, Search::chosen),
                model);
    }

    private int sizes(TypingSample sample) {
        return Math.min(most, sample.questions().size());
    }

    private TypingSample drawn(TypingSample sample) {
        int[] people = IntStream.range(0, sample.people()).toArray();
        if (people.length <= PEOPLE_SEARCHED) {
            return sample;
        }
        Folds.shuffle(people, new SeededRandom(SeededRandom.derive(seed, 2)));
        return sample.of(IntStream.of(people).limit(PEOPLE_SEARCHED).sorted().toArray());
    }

    /** Chooses from those known, and types the others with sets of every size. */
    private Search search(TypingSample known, TypingSample hidden, long ownSeed, Checkpoint checkpoint) {
        Coding coding = Coding.of(known);
        CodedSample coded = coding.code(known);
        CodedSample judged = coding.code(hidden);
        Folds inner = Folds.of(coded.segmentOf(), coded.segments(), folds, ownSeed);
        CrossValidation validation = new CrossValidation(method, folds, ownSeed);
        List<List<Integer>> sets = new QuestionPath(coding, coded, inner, PATH_RIDGE, checkpoint).sets(sizes(known));
        HitRate[] rates = new HitRate[sets.size()];
        double[][][] probabilities = new double[sets.size()][][];
        for (int size = 0; size < rates.length; size++) {
            int[] columns = coding.columnsOf(sets.get(size));
            CodedSample asked = coded.columns(columns);
            rates[size] = validation.judge(asked, checkpoint);
            probabilities[size] = typed(asked, judged.columns(columns), checkpoint);
            checkpoint.advance(1);
        }
        return new Search(sets, chosen(rates), probabilities);
    }

    private double[][] typed(CodedSample known, CodedSample hidden, Checkpoint checkpoint) {
        if (hidden.people() == 0) {
            return new double[0][];
        }
        Scores scores = method.fit(known, checkpoint);
        return IntStream.range(0, hidden.people())
                .mapToObj(person -> scores.probabilities(hidden.values()[person]))
                .toArray(double[][]::new);
    }

    private int chosen(HitRate[] rates) {
        return number.isPresent() ? Math.min(number.getAsInt(), rates.length) - 1 : smallestGoodEnough(rates);
    }

    private int smallestGoodEnough(HitRate[] rates) {
        HitRate best = rates[0];
        for (HitRate rate : rates) {
            best = rate.accuracy() > best.accuracy() ? rate : best;
        }
        double enough = best.accuracy() - loss.orElse(best.standardError());
        return IntStream.range(0, rates.length)
                .filter(size -> rates[size].accuracy() >= enough)
                .findFirst()
                .orElseThrow();
    }

    /** The probabilities of all people, each of the search that did not know the person. */
    private static HitRate together(TypingSample sample, Folds cut, List<Search> searches, ToIntFunction<Search> size) {
        double[][] probabilities = new double[sample.people()][];
        for (int fold = 0; fold < cut.count(); fold++) {
            Search search = searches.get(fold);
            double[][] own = search.probabilities()[size.applyAsInt(search)];
            int[] people = cut.within(fold);
            for (int person = 0; person < people.length; person++) {
                probabilities[people[person]] = own[person];
            }
        }
        return CrossValidation.hitRate(sample, probabilities);
    }

    /**
     * @param sets of 1, 2, 3 … questions
     * @param chosen position of the set that is enough
     * @param probabilities sets × people hidden × segments
     */
    private record Search(List<List<Integer>> sets, int chosen, double[][][] probabilities) {}
}
