package org.waymark.clustering.latentclass;

import java.util.Optional;
import java.util.function.LongFunction;
import org.waymark.clustering.em.EmSearch;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.Scaling;
import org.waymark.clustering.stability.ResampleClusterer;
import org.waymark.clustering.stability.StabilityByChance;

/**
 * Latent class analysis: classes within which the answers to the items are independent, fitted by maximum likelihood
 * (Lazarsfeld, Henry 1968; Goodman 1974, "Exploratory latent structure analysis", Biometrika 61; Linzer, Lewis 2011,
 * "poLCA", Journal of Statistical Software 42).
 *
 * <p>Every different value of an item is an answer of its own without order, so yes/no, choices and ratings are treated
 * alike, and "don't know" is an answer when it has a value of its own. A missing answer says nothing about membership: a
 * row counts with the answers it has (full information maximum likelihood), provided that the data was prepared with
 * {@link org.waymark.clustering.preparation.MissingValues#OBSERVED}.
 *
 * <p>Many random starts get a few steps of expectation-maximisation, the best are carried on until their log-likelihood
 * stands still. Data of more than 200,000 values is searched on a sample, drawn in proportion to the weights, and the
 * best fit carried on with all rows. The result depends on the data, the settings and the number of classes only, never
 * on threads or time.
 *
 * @param seed of all random choices
 * @param search starts and steps
 * @param covariates of membership, a row for each row of the data; rows of which one is missing are left out
 */
public record LatentClassAnalysis(long seed, EmSearch search, Optional<DataMatrix> covariates) {

    private static final EmSearch DEFAULT_SEARCH = new EmSearch(5, 100, 100, 12, 20, 20_000);

    /** As published studies do for each sample: some starts, and no more precision than segments need. */
    private static final EmSearch RESAMPLE_SEARCH = new EmSearch(1, 10, 15, 2, 0, 200);

    /** The default effort: up to five rounds of 100 starts, of which 12 are carried on. */
    public static LatentClassAnalysis withSeed(long seed) {
        return new LatentClassAnalysis(seed, DEFAULT_SEARCH, Optional.empty());
    }

    public LatentClassAnalysis with(EmSearch other) {
        return new LatentClassAnalysis(seed, other, covariates);
    }

    /**
     * Classes whose probabilities depend on these by a multinomial logit, estimated in the same step. Numbers are taken
     * as they are; a choice among several needs a 0/1 variable for each answer but one.
     */
    public LatentClassAnalysis withCovariates(DataMatrix other) {
        return new LatentClassAnalysis(seed, search, Optional.of(other));
    }

    /** Solves on the calling thread, telling nobody. */
    public LatentClassSolution solve(PreparedData data, int classes) {
        return solve(data, classes, Workers.callerOnly(), Progress.NONE);
    }

    /**
     * Finds the most likely classes.
     *
     * @param classes at least 1
     * @throws IllegalArgumentException when there are fewer different rows than classes, an item has more than 100
     *     different values, rows were ipsatised, or a covariate has the wrong length or does not vary
     */
    public LatentClassSolution solve(PreparedData data, int classes, Workers workers, Progress progress) {
        checkCanBeFitted(data, classes);
        Patterns rows = covariates.isEmpty() ? Patterns.of(data) : Patterns.of(data, covariates.get());
        CodedPatterns patterns = CodedPatterns.of(data.source(), rows);
        Optional<MembershipRegression.Design> design =
                covariates.map(values -> MembershipRegression.Design.of(values, rows));
        LatentClassSearch run = LatentClassSearch.of(this, patterns, design, classes, progress);
        EmSearch.Found<LatentClassModel> found = run.run(workers);
        run.finish();
        return new SolutionAssembler(this, data.source(), rows, patterns).assemble(found);
    }

    /** This method as {@link org.waymark.clustering.stability.BootstrapStability} needs it; without covariates. */
    public static ResampleClusterer forResamples(PreparedData data) {
        CodedPatterns patterns = CodedPatterns.of(data.source(), Patterns.of(data));
        return (weights, segments, seed, checkpoint) -> {
            CodedPatterns drawn = patterns.reweighted(weights);
            int classes = Math.min(segments, drawn.count());
            LatentClassModel best = new LatentClassSearch(
                            RESAMPLE_SEARCH, seed, drawn, drawn, Optional.empty(), classes, checkpoint)
                    .run(Workers.callerOnly())
                    .best();
            return new LatentClassModel(patterns, classes, best.priors(), Workers.callerOnly(), checkpoint)
                    .startingAt(best)
                    .modalClasses();
        };
    }

    /** The data permuted, as {@link StabilityByChance} needs it; without covariates. */
    public static LongFunction<StabilityByChance.Permuted> permutationsOf(PreparedData data) {
        return seed -> StabilityByChance.Permuted.ofAnswers(data, seed, LatentClassAnalysis::forResamples);
    }

    private void checkCanBeFitted(PreparedData data, int classes) {
        if (data.preparation().scaling() == Scaling.IPSATISE) {
            throw new IllegalArgumentException(
                    "Latent classes are of the answers themselves; the rows must not be ipsatised");
        }
        if (covariates.isPresent() && covariates.get().rows() != data.source().rows()) {
            throw new IllegalArgumentException("The covariates have "
                    + covariates.get().rows() + " rows, the data has "
                    + data.source().rows());
        }
        if (classes < 1) {
            throw new IllegalArgumentException("At least one class is needed, not " + classes);
        }
        if (data.unique().weightedCount() < classes) {
            throw new IllegalArgumentException("There are only " + data.unique().weightedCount()
                    + " different rows, too few for " + classes + " classes");
        }
    }
}
