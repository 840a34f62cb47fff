package org.waymark.clustering.latentclass;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.clustering.criteria.InformationCriteria;
import org.waymark.clustering.em.EmSearch;
import org.waymark.clustering.partition.Memberships;
import org.waymark.clustering.preparation.DataMatrix;

/** Turns the end of a search into a solution with its classes in order, largest first. */
final class SolutionAssembler {

    private final LatentClassAnalysis settings;
    private final DataMatrix source;
    private final Patterns rows;
    private final CodedPatterns patterns;

    SolutionAssembler(LatentClassAnalysis settings, DataMatrix source, Patterns rows, CodedPatterns patterns) {
        this.settings = settings;
        this.source = source;
        this.rows = rows;
        this.patterns = patterns;
    }

    LatentClassSolution assemble(EmSearch.Found<LatentClassModel> found) {
        LatentClassModel best = found.best();
        double[] posteriors = best.posteriors();
        double[] shares = shares(posteriors, best.classes());
        int[] order = order(shares, best.responses());
        Memberships memberships = Memberships.of(order.length, reordered(posteriors, order), rows.patternOf());
        double[] weights =
                IntStream.range(0, source.rows()).mapToDouble(source::weight).toArray();
        return new LatentClassSolution(
                settings,
                memberships,
                IntStream.of(order).mapToDouble(number -> shares[number]).toArray(),
                patterns.levels(),
                chances(best.responses(), order),
                InformationCriteria.of(best.logLikelihood(), best.parameters(), memberships, weights),
                coefficients(best.priors(), order),
                found);
    }

    /** Weighted means of the membership probabilities, which the estimated shares equal once EM stands still. */
    private double[] shares(double[] posteriors, int classes) {
        double[] shares = new double[classes];
        double total = 0;
        for (int pattern = 0; pattern < patterns.weighted(); pattern++) {
            double weight = patterns.weights()[pattern];
            total += weight;
            for (int number = 0; number < classes; number++) {
                shares[number] += weight * posteriors[pattern * classes + number];
            }
        }
        for (int number = 0; number < classes; number++) {
            shares[number] /= total;
        }
        return shares;
    }

    private int[] order(double[] shares, ResponseTables responses) {
        return IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(number -> -shares[number])
                        .thenComparing(number -> responses.chances(0, number), Arrays::compare))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double[] reordered(double[] posteriors, int[] order) {
        double[] reordered = new double[posteriors.length];
        for (int first = 0; first < posteriors.length; first += order.length) {
            for (int place = 0; place < order.length; place++) {
                reordered[first + place] = posteriors[first + order[place]];
            }
        }
        return reordered;
    }

    private double[][][] chances(ResponseTables responses, int[] order) {
        return IntStream.range(0, patterns.levels().items())
                .mapToObj(item -> IntStream.of(order)
                        .mapToObj(number -> responses.chances(item, number))
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    private static Optional<double[][]> coefficients(ClassPriors priors, int[] order) {
        return priors instanceof MembershipRegression regression
                ? Optional.of(IntStream.of(order)
                        .mapToObj(number -> regression.coefficients(number, order[0]))
                        .toArray(double[][]::new))
                : Optional.empty();
    }
}
