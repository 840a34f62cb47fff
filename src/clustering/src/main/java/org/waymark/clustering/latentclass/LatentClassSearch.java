package org.waymark.clustering.latentclass;

import java.util.Arrays;
import java.util.Optional;
import org.waymark.clustering.em.EmProblem;
import org.waymark.clustering.em.EmSearch;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.random.SeededRandom;
import org.waymark.clustering.random.SystematicSample;

/**
 * One search for the classes of one data set. Starts are fitted without covariates, which cost a regression in each step,
 * and finalists with them.
 */
final class LatentClassSearch implements EmProblem<LatentClassModel> {

    /** Values (rows × items) up to which the search is done on all rows. */
    private static final int VALUES_SEARCHED = 200_000;

    private static final int FEWEST_ROWS_SEARCHED = 2_000;

    /** Steps over all rows that the end of a search on a sample takes, for the progress shown. */
    private static final int FINAL_STEPS = 100;

    private final EmSearch search;
    private final long seed;
    private final CodedPatterns patterns;
    private final CodedPatterns searched;
    private final Optional<MembershipRegression.Design> design;
    private final int classes;
    private final Checkpoint checkpoint;

    LatentClassSearch(
            EmSearch search,
            long seed,
            CodedPatterns patterns,
            CodedPatterns searched,
            Optional<MembershipRegression.Design> design,
            int classes,
            Checkpoint checkpoint) {
        this.search = classes == 1 ? search.withStarts(1) : search;
        this.seed = seed;
        this.patterns = patterns;
        this.searched = searched;
        this.design = design;
        this.classes = classes;
        this.checkpoint = checkpoint;
    }

    static LatentClassSearch of(
            LatentClassAnalysis settings,
            CodedPatterns patterns,
            Optional<MembershipRegression.Design> design,
            int classes,
            Progress progress) {
        long seed = SeededRandom.derive(settings.seed(), classes);
        CodedPatterns searched = sample(patterns, seed);
        long finalWork = searched == patterns ? 0 : (long) FINAL_STEPS * patterns.weighted();
        long work = settings.search().usualIterations() * searched.weighted() + finalWork;
        Checkpoint checkpoint = new Checkpoint(progress, Step.SEARCH, work);
        return new LatentClassSearch(settings.search(), seed, patterns, searched, design, classes, checkpoint);
    }

    EmSearch.Found<LatentClassModel> run(Workers workers) {
        EmSearch.Found<LatentClassModel> found = search.run(this, workers);
        if (searched != patterns) {
            LatentClassModel best = onAllRows(found.best(), workers);
            found = new EmSearch.Found<>(best, found.finalists(), found.agreeing(), search.converge(best));
        }
        return found;
    }

    void finish() {
        checkpoint.finish();
    }

    @Override
    public LatentClassModel begin(int start) {
        return LatentClassModel.atRandom(searched, classes, SeededRandom.derive(seed, start), checkpoint);
    }

    @Override
    public LatentClassModel carryOn(LatentClassModel begun) {
        return design.isPresent() && searched == patterns ? onAllRows(begun, Workers.callerOnly()) : begun;
    }

    @Override
    public LatentClassModel kick(LatentClassModel fitted, int number) {
        SeededRandom random = new SeededRandom(SeededRandom.derive(seed, -2, number));
        LatentClassModel kicked = new LatentClassModel(
                        searched, classes, new ClassPriors.Shares(classes), Workers.callerOnly(), checkpoint)
                .startingAt(fitted)
                .randomising(random.nextInt(classes), random);
        return carryOn(kicked);
    }

    private LatentClassModel onAllRows(LatentClassModel begun, Workers workers) {
        ClassPriors priors = design.<ClassPriors>map(
                        covariates -> new MembershipRegression(covariates, patterns, classes))
                .orElse(begun.priors());
        return new LatentClassModel(patterns, classes, priors, workers, checkpoint).startingAt(begun);
    }

    private static CodedPatterns sample(CodedPatterns patterns, long seed) {
        int size = Math.max(
                FEWEST_ROWS_SEARCHED, VALUES_SEARCHED / patterns.levels().items());
        if (patterns.weighted() <= size) {
            return patterns;
        }
        int[] draws = SystematicSample.draw(
                Arrays.copyOf(patterns.weights(), patterns.weighted()), size, SeededRandom.derive(seed, -1));
        return patterns.reweighted(Arrays.stream(draws).asDoubleStream().toArray());
    }
}
