package org.waymark.clustering.latentclass;

import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.WeightedRows;
import org.waymark.clustering.stability.ColumnPermutation;
import org.waymark.clustering.stability.ResampleClusterer;
import org.waymark.clustering.stability.StabilityByChance;

/**
 * Answers together with the covariates of membership: rows are equal when both are, so that bootstrap samples draw
 * covariates with their rows. Rows of which a covariate is missing are left out. Immutable.
 */
public final class RowsWithCovariates implements WeightedRows {

    private final PreparedData data;
    private final DataMatrix covariates;
    private final Patterns patterns;

    private RowsWithCovariates(PreparedData data, DataMatrix covariates, Patterns patterns) {
        this.data = data;
        this.covariates = covariates;
        this.patterns = patterns;
    }

    /** @param covariates a row for each row of the data, NaN where one is missing */
    public static RowsWithCovariates of(PreparedData data, DataMatrix covariates) {
        return new RowsWithCovariates(data, covariates, Patterns.of(data, covariates));
    }

    @Override
    public int rows() {
        return data.rows();
    }

    @Override
    public int[] weightedRows() {
        return IntStream.range(0, rows())
                .filter(row -> uniqueOf(row) != Partition.NONE && weight(row) > 0)
                .toArray();
    }

    @Override
    public double weight(int row) {
        return data.weight(row);
    }

    @Override
    public int uniqueOf(int row) {
        return patterns.patternOf()[row];
    }

    @Override
    public int weightedDistinct() {
        return patterns.weighted();
    }

    /**
     * Latent classes whose probabilities depend on the covariates, as {@link
     * org.waymark.clustering.stability.BootstrapStability} needs them: the regression is estimated anew in every sample.
     *
     * @throws IllegalArgumentException when a covariate does not vary
     */
    public ResampleClusterer forResamples() {
        CodedPatterns all = CodedPatterns.of(data.source(), patterns);
        MembershipRegression.Design design = MembershipRegression.Design.of(covariates, patterns);
        return (weights, segments, seed, checkpoint) -> {
            CodedPatterns drawn = all.reweighted(weights);
            int classes = Math.min(segments, drawn.count());
            LatentClassModel best = new LatentClassSearch(
                            LatentClassAnalysis.RESAMPLE_SEARCH,
                            seed,
                            drawn,
                            drawn,
                            Optional.of(design.select(all.kept(weights))),
                            classes,
                            checkpoint)
                    .run(Workers.callerOnly())
                    .best();
            ClassPriors priors = best.priors() instanceof MembershipRegression regression
                    ? regression.of(design, all)
                    : best.priors();
            return new LatentClassModel(all, classes, priors, Workers.callerOnly(), checkpoint)
                    .startingAt(best)
                    .modalClasses();
        };
    }

    /** The answers permuted, and covariates where they were, as {@link StabilityByChance} needs it. */
    public LongFunction<StabilityByChance.Permuted> permutations() {
        return seed -> {
            DataMatrix permuted = ColumnPermutation.of(data.source(), seed);
            RowsWithCovariates rows = of(data.preparation().prepare(permuted), covariates);
            return new StabilityByChance.Permuted(rows, rows.forResamples());
        };
    }
}
