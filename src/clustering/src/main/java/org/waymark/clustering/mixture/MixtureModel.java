package org.waymark.clustering.mixture;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;
import org.waymark.clustering.em.EmModel;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.preparation.Tile;
import org.waymark.clustering.random.SeededRandom;

/** A mixture of normal distributions while it is fitted to rows. */
final class MixtureModel implements EmModel {

    /** A component that holds less of the rows' weight keeps its place and shape. */
    private static final double EMPTY = 1e-9;

    /** Variances below so many times the regularisation are its work, not the data's. */
    private static final double CLOSE_TO_REGULARISATION = 10;

    private final MixtureData data;
    private final CovarianceShape shape;
    private final double regularisation;
    private final Checkpoint checkpoint;
    private final Component[] components;
    private final Tile tile;
    private final double[][] posterior;
    private final double[][] scratch;

    MixtureModel(MixtureData data, GaussianMixture settings, int components, Checkpoint checkpoint) {
        int variables = data.rows().variables();
        this.data = data;
        this.shape = settings.shape();
        this.regularisation = settings.regularisation();
        this.checkpoint = checkpoint;
        this.components = Stream.generate(() -> new Component(variables, shape.hasCorrelations()))
                .limit(components)
                .toArray(Component[]::new);
        this.tile = data.rows().newTile();
        this.posterior = new double[components][Tile.ROWS];
        this.scratch = new double[variables][Tile.ROWS];
    }

    Component[] components() {
        return components;
    }

    /** The components of a partition. @param componentOf by distinct row */
    MixtureModel startingAt(int[] componentOf) {
        Moments[] moments = newMoments();
        for (int number = 0; number < data.weightedTiles(); number++) {
            data.rows().load(number, tile);
            for (int component = 0; component < components.length; component++) {
                for (int at = 0; at < tile.size(); at++) {
                    boolean in = componentOf[tile.first() + at] == component;
                    posterior[component][at] = in ? data.weights()[tile.first() + at] : 0;
                }
                moments[component].add(tile.values(), posterior[component], tile.size());
            }
        }
        setAll(data.overall());
        maximise(moments);
        return this;
    }

    /** Equal components with the covariance of all rows, each about another row drawn by weight. */
    MixtureModel startingAtRandomRows(SeededRandom random) {
        setAll(data.overall());
        BitSet taken = new BitSet();
        for (Component component : components) {
            int row = data.drawRow(random, taken);
            taken.set(row);
            data.copyRow(row, component.mean);
        }
        return this;
    }

    MixtureModel startingAt(MixtureModel other) {
        for (int number = 0; number < components.length; number++) {
            components[number].copyFrom(other.components[number]);
        }
        return this;
    }

    /** Puts one component about a row drawn by weight, with an equal share. */
    MixtureModel moving(int component, SeededRandom random) {
        data.copyRow(data.drawRow(random, new BitSet()), components[component].mean);
        components[component].share = 1.0 / components.length;
        return this;
    }

    @Override
    public double iterate() {
        Moments[] moments = newMoments();
        double logLikelihood = 0;
        for (int number = 0; number < data.weightedTiles(); number++) {
            data.rows().load(number, tile);
            logLikelihood += expect();
            for (int component = 0; component < components.length; component++) {
                for (int at = 0; at < tile.size(); at++) {
                    posterior[component][at] *= data.weights()[tile.first() + at];
                }
                moments[component].add(tile.values(), posterior[component], tile.size());
            }
            checkpoint.advance(tile.size());
        }
        maximise(moments);
        return logLikelihood;
    }

    /** Whether a component has shrunk to where only regularisation keeps its density finite. */
    @Override
    public boolean spurious() {
        return Arrays.stream(components)
                .anyMatch(component -> component.smallestShareOf(data.variances())
                        < CLOSE_TO_REGULARISATION * Math.max(regularisation, Double.MIN_NORMAL));
    }

    double logLikelihood() {
        double sum = 0;
        for (int number = 0; number < data.weightedTiles(); number++) {
            data.rows().load(number, tile);
            sum += expect();
        }
        return sum;
    }

    /** Probability of each component for every distinct row; row after row. */
    double[] posteriors() {
        double[] posteriors = new double[data.rows().count() * components.length];
        for (int number = 0; number < data.rows().tiles(); number++) {
            data.rows().load(number, tile);
            expect();
            for (int at = 0; at < tile.size(); at++) {
                for (int component = 0; component < components.length; component++) {
                    posteriors[(tile.first() + at) * components.length + component] = posterior[component][at];
                }
            }
        }
        return posteriors;
    }

    /** Fills the posterior of the tile loaded. @return its weighted log-likelihood */
    private double expect() {
        for (int component = 0; component < components.length; component++) {
            components[component].logDensities(tile.values(), tile.size(), scratch, posterior[component]);
        }
        double logLikelihood = 0;
        for (int at = 0; at < tile.size(); at++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (double[] logs : posterior) {
                largest = Math.max(largest, logs[at]);
            }
            double sum = 0;
            for (double[] logs : posterior) {
                logs[at] = Math.exp(logs[at] - largest);
                sum += logs[at];
            }
            for (double[] probabilities : posterior) {
                probabilities[at] /= sum;
            }
            logLikelihood += data.weights()[tile.first() + at] * (largest + Math.log(sum));
        }
        return logLikelihood;
    }

    private void maximise(Moments[] moments) {
        double total = data.overall().weight();
        for (int number = 0; number < components.length; number++) {
            Component component = components[number];
            component.share = moments[number].weight() / total;
            if (component.share > EMPTY) {
                Arrays.setAll(component.mean, moments[number]::mean);
            }
        }
        for (int number = 0; number < components.length; number++) {
            if (shape == CovarianceShape.TIED || components[number].share > EMPTY) {
                estimateCovariance(components[number].covariance, moments, number);
                components[number].takeApart();
            }
        }
    }

    private void estimateCovariance(double[] covariance, Moments[] moments, int number) {
        int variables = data.variances().length;
        if (shape == CovarianceShape.SPHERICAL) {
            double variance = 0;
            for (int variable = 0; variable < variables; variable++) {
                variance += variance(moments[number], variable) / variables;
            }
            for (int variable = 0; variable < variables; variable++) {
                covariance[variable * variables + variable] = variance;
            }
            return;
        }
        for (int variable = 0; variable < variables; variable++) {
            for (int other = 0; shape.hasCorrelations() && other < variable; other++) {
                double value = shape == CovarianceShape.TIED
                        ? pooled(moments, variable, other)
                        : moments[number].scatter(variable, other) / moments[number].weight();
                covariance[variable * variables + other] = value;
                covariance[other * variables + variable] = value;
            }
            covariance[variable * variables + variable] = shape == CovarianceShape.TIED
                    ? pooled(moments, variable, variable) + regularisation * data.variances()[variable]
                    : variance(moments[number], variable);
        }
    }

    private double variance(Moments moments, int variable) {
        double own = Math.max(0, moments.scatter(variable, variable) / moments.weight());
        return own + regularisation * data.variances()[variable];
    }

    private double pooled(Moments[] moments, int variable, int other) {
        double sum = 0;
        for (Moments component : moments) {
            sum += component.weight() > 0 ? component.scatter(variable, other) : 0;
        }
        return sum / data.overall().weight();
    }

    private void setAll(Moments overall) {
        for (Component component : components) {
            component.share = 1.0 / components.length;
            Arrays.setAll(component.mean, overall::mean);
            Moments[] all = {overall};
            estimateCovariance(component.covariance, all, 0);
            component.takeApart();
        }
    }

    private Moments[] newMoments() {
        return Arrays.stream(components)
                .map(component -> new Moments(component.mean, shape.hasCorrelations()))
                .toArray(Moments[]::new);
    }
}
