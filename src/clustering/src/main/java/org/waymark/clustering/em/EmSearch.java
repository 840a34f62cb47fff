package org.waymark.clustering.em;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.clustering.execution.Workers;

/**
 * Many starts, few steps each; the best of them are carried on until the log-likelihood stands still (Biernacki, Celeux,
 * Govaert 2003, "Choosing starting values for the EM algorithm", Computational Statistics &amp; Data Analysis 41:
 * "small EM"). When the best solution was found by fewer than half as many as a round carries on, a better one may have
 * been missed, and another round is made. At the end, single classes of the best are put somewhere else and the model carried
 * on from there, as long as that helps: it finds the neighbour of a solution that nearly all starts lead to.
 *
 * @param rounds how often that may be, at least 1
 * @param starts first parameters to try in a round, at least 1
 * @param shortIterations steps that each start gets, at least 1
 * @param finalists starts of a round that are carried on, at least 1
 * @param kicks classes to put somewhere else, at least 0
 * @param iterations steps that each finalist and kicked model gets at most, at least 1
 */
public record EmSearch(int rounds, int starts, int shortIterations, int finalists, int kicks, int iterations) {

    /** Share of the log-likelihood by which a step must raise it for another one to be made, while fits are compared. */
    private static final double SETTLED = 1e-9;

    /** The same for the best fit, at the end. */
    private static final double STANDSTILL = 1e-12;

    /** Log-likelihoods that differ by a smaller share are of the same solution. */
    private static final double SAME = 1e-6;

    /** A kicked model whose log-likelihood is below the best by a larger share is given up. */
    private static final double NEAR = 1e-3;

    /** Steps to convergence that progress counts with; some fits take fewer, some many more. */
    private static final int USUAL_ITERATIONS = 300;

    public EmSearch {
        if (rounds < 1 || starts < 1 || shortIterations < 1 || finalists < 1 || kicks < 0 || iterations < 1) {
            throw new IllegalArgumentException("At least one round, start, step and finalist are needed, not " + rounds
                    + " rounds of " + starts + " starts of " + shortIterations + " steps and " + finalists
                    + " finalists of " + iterations);
        }
    }

    /** A single round of so many starts, and no kicks. */
    public EmSearch withStarts(int number) {
        return new EmSearch(1, number, shortIterations, Math.min(finalists, number), 0, iterations);
    }

    /** So many starts in each round, of which no more are carried on than there are. */
    public EmSearch withStartsPerRound(int number) {
        return new EmSearch(rounds, number, shortIterations, Math.min(finalists, number), kicks, iterations);
    }

    public EmSearch withIterations(int number) {
        return new EmSearch(rounds, starts, shortIterations, finalists, kicks, number);
    }

    /** Steps that a search of one round is likely to take. */
    public long usualIterations() {
        long carriedOn = finalists + kicks;
        return ((long) starts + kicks) * shortIterations + carriedOn * Math.min(iterations, USUAL_ITERATIONS);
    }

    /** Runs the search. Starts, finalists and kicks are shared among threads. */
    public <M extends EmModel> Found<M> run(EmProblem<M> problem, Workers workers) {
        List<Fit<M>> ended = new ArrayList<>();
        Found<M> found = null;
        for (int round = 0; round < rounds && (found == null || 2 * found.agreeing() < finalists); round++) {
            int first = round * starts;
            List<Fit<M>> begun =
                    workers.map(starts, number -> climb(problem.begin(first + number), shortIterations, SETTLED));
            List<Fit<M>> best =
                    begun.stream().sorted(Fit.bestFirst()).limit(finalists).toList();
            ended.addAll(workers.map(
                    best.size(), place -> climb(problem.carryOn(best.get(place).model()), iterations, SETTLED)));
            found = Found.among(ended);
        }
        for (int batch = 0; batch < rounds; batch++) {
            Fit<M> best = best(ended);
            int first = batch * kicks;
            ended.addAll(workers.map(kicks, number -> kick(problem, best, first + number)));
            if (!best(ended).clearlyBetterThan(best)) {
                break;
            }
        }
        found = Found.among(ended);
        return new Found<>(found.best(), found.finalists(), found.agreeing(), converge(found.best()));
    }

    /** Steps until the log-likelihood stands still. @return whether it did before the iterations were used up */
    public boolean converge(EmModel model) {
        return climb(model, iterations, STANDSTILL).converged();
    }

    /** Carries a kicked model on only if it comes near the best. */
    private <M extends EmModel> Fit<M> kick(EmProblem<M> problem, Fit<M> best, int number) {
        Fit<M> kicked = climb(problem.kick(best.model(), number), shortIterations, SETTLED);
        double near = best.logLikelihood() - NEAR * Math.abs(best.logLikelihood());
        return kicked.logLikelihood() >= near ? climb(kicked.model(), iterations, SETTLED) : kicked;
    }

    private static <M extends EmModel> Fit<M> best(List<Fit<M>> fits) {
        return fits.stream().min(Fit.bestFirst()).orElseThrow();
    }

    private static <M extends EmModel> Fit<M> climb(M model, int atMost, double standstill) {
        double before = Double.NEGATIVE_INFINITY;
        for (int iteration = 0; iteration < atMost; iteration++) {
            double now = model.iterate();
            if (!(now - before > standstill * Math.abs(now))) {
                return new Fit<>(model, now, true);
            }
            before = now;
        }
        return new Fit<>(model, before, false);
    }

    /**
     * @param finalists how many were carried on, kicked ones included
     * @param agreeing those that ended in the best solution, or one equally good
     * @param converged whether the log-likelihood of the best stands still
     */
    public record Found<M extends EmModel>(M best, int finalists, int agreeing, boolean converged) {

        private static <M extends EmModel> Found<M> among(List<Fit<M>> ended) {
            Fit<M> winner = EmSearch.best(ended);
            int agreeing = (int)
                    ended.stream().filter(fit -> !winner.clearlyBetterThan(fit)).count();
            return new Found<>(winner.model(), ended.size(), agreeing, winner.converged());
        }
    }

    private record Fit<M extends EmModel>(M model, double logLikelihood, boolean converged) {

        boolean clearlyBetterThan(Fit<M> other) {
            return model.spurious() == other.model.spurious()
                    ? logLikelihood > other.logLikelihood + SAME * Math.abs(logLikelihood)
                    : other.model.spurious();
        }

        static <M extends EmModel> Comparator<Fit<M>> bestFirst() {
            return Comparator.<Fit<M>, Boolean>comparing(fit -> fit.model().spurious())
                    .thenComparing(fit -> -fit.logLikelihood());
        }
    }
}
