package org.waymark.clustering.typing;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Checkpoint;

/**
 * The penalised likelihood of multinomial logistic regression, as a function of the constant and the coefficients of
 * each segment that has people: segment after segment, the constant before the coefficients.
 *
 * <p>A number added to all constants changes no probability; they are made to add up to 0 by a penalty on their sum,
 * which is 0 at the maximum.
 */
final class LogitLikelihood {

    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVINGS = 40;

    /** Gain in likelihood, per person, that the last step promises; what it leaves is of the order of the square. */
    private static final double CONVERGED = 1e-9;

    /**
     * Curvature of constants, per person, that is added where the likelihood is flat because segments are separate. It
     * changes the steps and not where they lead.
     */
    private static final double LEAST_CURVATURE = 1e-10;

    /** Cells of the curvature with less weight than this are not added up. */
    private static final double NEGLIGIBLE = 1e-14;

    private final CodedSample sample;
    private final double ridge;
    private final int[] occupied;
    private final int[] positionOf;
    private final int width;
    private final int parameters;
    private final double total;
    private final double[] gradient;
    private double[][] curvature;

    LogitLikelihood(CodedSample sample, double ridge) {
        this.sample = sample;
        this.ridge = ridge;
        this.occupied = Arrays.stream(sample.segmentOf()).distinct().sorted().toArray();
        this.positionOf = new int[sample.segments()];
        for (int position = 0; position < occupied.length; position++) {
            positionOf[occupied[position]] = position;
        }
        this.width = sample.columns() + 1;
        this.parameters = occupied.length * width;
        this.total = Arrays.stream(sample.weights()).sum();
        this.gradient = new double[parameters];
    }

    /** Newton steps, halved until they help, from equal probabilities. */
    Scores maximise(Checkpoint checkpoint) {
        double[] at = new double[parameters];
        double value = loss(at);
        for (int step = 0; step < MOST_STEPS; step++) {
            checkpoint.advance(0);
            derive(at);
            double[] direction = new SymmetricMatrix(curvature).decompose().solve(gradient);
            double promised = dot(gradient, direction);
            double length = 1;
            double[] next = moved(at, direction, length);
            double reached = loss(next);
            for (int halving = 0; halving < MOST_HALVINGS && reached > value - 1e-4 * length * promised; halving++) {
                length /= 2;
                next = moved(at, direction, length);
                reached = loss(next);
            }
            if (reached > value) {
                break;
            }
            at = next;
            value = reached;
            if (promised <= CONVERGED * total) {
                break;
            }
        }
        return scores(at);
    }

    /** The negative logarithm of the penalised likelihood. */
    private double loss(double[] at) {
        double loss = 0;
        double[] scores = new double[occupied.length];
        for (int person = 0; person < sample.people(); person++) {
            score(at, sample.values()[person], scores);
            double own = scores[positionOf[sample.segmentOf()[person]]];
            double highest = scores[Scores.indexOfHighest(scores)];
            double sum = 0;
            for (double score : scores) {
                sum += Math.exp(score - highest);
            }
            loss += sample.weights()[person] * (highest + Math.log(sum) - own);
        }
        for (int parameter = 0; parameter < parameters; parameter++) {
            loss += parameter % width == 0 ? 0 : ridge / 2 * at[parameter] * at[parameter];
        }
        double sum = sumOfConstants(at);
        return loss + total * sum * sum / 2;
    }

    private void derive(double[] at) {
        curvature = new double[parameters][parameters];
        Arrays.fill(gradient, 0);
        double[] probabilities = new double[occupied.length];
        double[] columns = new double[width];
        columns[0] = 1;
        for (int person = 0; person < sample.people(); person++) {
            double[] values = sample.values()[person];
            System.arraycopy(values, 0, columns, 1, values.length);
            score(at, values, probabilities);
            Scores.softmax(probabilities);
            addPerson(columns, probabilities, positionOf[sample.segmentOf()[person]], sample.weights()[person]);
        }
        mirrorBlocks();
        addPenalties(at);
    }

    private void addPerson(double[] columns, double[] probabilities, int own, double weight) {
        for (int segment = 0; segment < probabilities.length; segment++) {
            double error = weight * (probabilities[segment] - (segment == own ? 1 : 0));
            for (int column = 0; column < width; column++) {
                gradient[segment * width + column] += error * columns[column];
            }
            for (int other = 0; other <= segment; other++) {
                double shared = weight * probabilities[segment] * ((segment == other ? 1 : 0) - probabilities[other]);
                if (Math.abs(shared) > NEGLIGIBLE) {
                    addProducts(columns, shared, segment * width, other * width);
                }
            }
        }
    }

    private void addProducts(double[] columns, double factor, int top, int left) {
        for (int row = 0; row < width; row++) {
            double[] cells = curvature[top + row];
            double weighted = factor * columns[row];
            for (int column = 0; column <= row; column++) {
                cells[left + column] += weighted * columns[column];
            }
        }
    }

    /** Blocks below the diagonal are symmetric themselves and were filled by half. */
    private void mirrorBlocks() {
        for (int top = width; top < parameters; top += width) {
            for (int left = 0; left < top; left += width) {
                for (int row = 0; row < width; row++) {
                    for (int column = row + 1; column < width; column++) {
                        curvature[top + row][left + column] = curvature[top + column][left + row];
                    }
                }
            }
        }
    }

    private void addPenalties(double[] at) {
        double sum = sumOfConstants(at);
        for (int parameter = 0; parameter < parameters; parameter++) {
            if (parameter % width == 0) {
                gradient[parameter] += total * sum;
                curvature[parameter][parameter] += LEAST_CURVATURE * total;
                for (int other = 0; other <= parameter; other += width) {
                    curvature[parameter][other] += total;
                }
            } else {
                gradient[parameter] += ridge * at[parameter];
                curvature[parameter][parameter] += ridge;
            }
        }
    }

    private void score(double[] at, double[] values, double[] scores) {
        for (int segment = 0; segment < scores.length; segment++) {
            int start = segment * width;
            double score = at[start];
            for (int column = 0; column < values.length; column++) {
                score += at[start + 1 + column] * values[column];
            }
            scores[segment] = score;
        }
    }

    private double sumOfConstants(double[] at) {
        double sum = 0;
        for (int constant = 0; constant < parameters; constant += width) {
            sum += at[constant];
        }
        return sum;
    }

    private Scores scores(double[] at) {
        double[] constants = new double[sample.segments()];
        Arrays.fill(constants, Double.NEGATIVE_INFINITY);
        double[][] coefficients = new double[sample.segments()][sample.columns()];
        for (int position = 0; position < occupied.length; position++) {
            int start = position * width;
            constants[occupied[position]] = at[start];
            coefficients[occupied[position]] = Arrays.copyOfRange(at, start + 1, start + width);
        }
        return new Scores(constants, coefficients);
    }

    private static double[] moved(double[] from, double[] direction, double length) {
        return IntStream.range(0, from.length)
                .mapToDouble(parameter -> from[parameter] - length * direction[parameter])
                .toArray();
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int index = 0; index < left.length; index++) {
            sum += left[index] * right[index];
        }
        return sum;
    }
}
