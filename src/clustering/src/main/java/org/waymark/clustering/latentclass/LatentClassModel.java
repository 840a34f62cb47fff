package org.waymark.clustering.latentclass;

import java.util.List;
import org.waymark.clustering.em.EmModel;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.random.SeededRandom;

/** Latent classes while they are fitted to patterns of answers. */
final class LatentClassModel implements EmModel {

    /** Patterns that one thread passes over; a whole number of tiles. The same for any number of threads. */
    private static final int BLOCK = 64 * PosteriorTile.ROWS;

    private final CodedPatterns patterns;
    private final int classes;
    private final ResponseTables responses;
    private final ClassPriors priors;
    private final Workers workers;
    private final Checkpoint checkpoint;

    LatentClassModel(CodedPatterns patterns, int classes, ClassPriors priors, Workers workers, Checkpoint checkpoint) {
        this.patterns = patterns;
        this.classes = classes;
        this.responses = new ResponseTables(patterns, classes);
        this.priors = priors;
        this.workers = workers;
        this.checkpoint = checkpoint;
    }

    /** Any chances of answers, and classes of equal size. */
    static LatentClassModel atRandom(CodedPatterns patterns, int classes, long seed, Checkpoint checkpoint) {
        LatentClassModel model = new LatentClassModel(
                patterns, classes, new ClassPriors.Shares(classes), Workers.callerOnly(), checkpoint);
        model.responses.randomise(new SeededRandom(seed));
        return model;
    }

    /** Takes over the chances of answers, not the priors. */
    LatentClassModel startingAt(LatentClassModel other) {
        responses.copyFrom(other.responses);
        return this;
    }

    /** Any chances of answers in one class, the others as they are. */
    LatentClassModel randomising(int ofClass, SeededRandom random) {
        responses.randomise(ofClass, random);
        return this;
    }

    ResponseTables responses() {
        return responses;
    }

    ClassPriors priors() {
        return priors;
    }

    int parameters() {
        return priors.parameters() + classes * patterns.levels().parametersPerClass();
    }

    @Override
    public double iterate() {
        int blocks = (patterns.weighted() + BLOCK - 1) / BLOCK;
        List<Sums> parts = workers.map(blocks, this::expect);
        Sums sums = parts.get(0);
        parts.stream().skip(1).forEach(sums::add);
        priors.maximise(sums.classWeights);
        responses.estimate(sums.counts);
        return sums.logLikelihood;
    }

    /** Probability of each class for every pattern, weighted or not; pattern after pattern. */
    double[] posteriors() {
        double[] posteriors = new double[patterns.count() * classes];
        PosteriorTile tile = new PosteriorTile(patterns, responses, priors, classes);
        for (int first = 0; first < patterns.count(); first += PosteriorTile.ROWS) {
            int size = Math.min(PosteriorTile.ROWS, patterns.count() - first);
            tile.compute(first, size);
            for (int at = 0; at < size; at++) {
                for (int number = 0; number < classes; number++) {
                    posteriors[(first + at) * classes + number] = tile.posterior[number][at];
                }
            }
            checkpoint.advance(0);
        }
        return posteriors;
    }

    /** The most probable class of every pattern, weighted or not. */
    int[] modalClasses() {
        double[] posteriors = posteriors();
        int[] modal = new int[patterns.count()];
        for (int index = 0; index < posteriors.length; index++) {
            int pattern = index / classes;
            if (posteriors[index] > posteriors[pattern * classes + modal[pattern]]) {
                modal[pattern] = index % classes;
            }
        }
        return modal;
    }

    int classes() {
        return classes;
    }

    double logLikelihood() {
        double sum = 0;
        PosteriorTile tile = new PosteriorTile(patterns, responses, priors, classes);
        for (int first = 0; first < patterns.weighted(); first += PosteriorTile.ROWS) {
            int size = Math.min(PosteriorTile.ROWS, patterns.weighted() - first);
            tile.compute(first, size);
            sum += tile.logLikelihood(patterns.weights(), first, size);
        }
        return sum;
    }

    private Sums expect(int block) {
        Sums sums = new Sums();
        PosteriorTile tile = new PosteriorTile(patterns, responses, priors, classes);
        int end = Math.min(patterns.weighted(), (block + 1) * BLOCK);
        for (int first = block * BLOCK; first < end; first += PosteriorTile.ROWS) {
            int size = Math.min(PosteriorTile.ROWS, end - first);
            tile.compute(first, size);
            sums.add(tile, first, size);
        }
        checkpoint.advance(end - (long) block * BLOCK);
        return sums;
    }

    /** What an expectation step adds up. */
    private final class Sums {

        private final double[] classWeights = new double[classes];
        /** By group, class and code. */
        private final double[][][] counts = responses.sums();

        private double logLikelihood;

        void add(PosteriorTile tile, int first, int size) {
            double[] weights = patterns.weights();
            logLikelihood += tile.logLikelihood(weights, first, size);
            for (int number = 0; number < classes; number++) {
                double[] weighted = tile.posterior[number];
                for (int at = 0; at < size; at++) {
                    weighted[at] *= weights[first + at];
                }
                classWeights[number] += sum(weighted, size);
                count(number, weighted, first, size);
            }
            priors.collect(tile.posterior, first, size);
        }

        void add(Sums other) {
            logLikelihood += other.logLikelihood;
            for (int number = 0; number < classes; number++) {
                classWeights[number] += other.classWeights[number];
                for (int group = 0; group < counts.length; group++) {
                    double[] into = counts[group][number];
                    double[] from = other.counts[group][number];
                    for (int code = 0; code < into.length; code++) {
                        into[code] += from[code];
                    }
                }
            }
        }

        private static double sum(double[] values, int size) {
            double sum = 0;
            for (int at = 0; at < size; at++) {
                sum += values[at];
            }
            return sum;
        }

        /** Two groups at a time, for a loop over one hardly takes longer over two. */
        private void count(int number, double[] weighted, int first, int size) {
            byte[][] codes = patterns.codes();
            int group = 0;
            for (; group + 1 < counts.length; group += 2) {
                double[] others = counts[group + 1][number];
                count(counts[group][number], codes[group], others, codes[group + 1], weighted, first, size);
            }
            if (group < counts.length) {
                count(counts[group][number], codes[group], weighted, first, size);
            }
        }

        private static void count(
                double[] counts,
                byte[] codes,
                double[] others,
                byte[] otherCodes,
                double[] weighted,
                int first,
                int size) {
            for (int at = 0; at < size; at++) {
                counts[codes[first + at] & 0xFF] += weighted[at];
                others[otherCodes[first + at] & 0xFF] += weighted[at];
            }
        }

        private static void count(double[] counts, byte[] codes, double[] weighted, int first, int size) {
            for (int at = 0; at < size; at++) {
                counts[codes[first + at] & 0xFF] += weighted[at];
            }
        }
    }
}
