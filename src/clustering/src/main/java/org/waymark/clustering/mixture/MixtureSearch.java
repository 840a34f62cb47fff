package org.waymark.clustering.mixture;

import java.util.Arrays;
import java.util.List;
import org.waymark.clustering.em.EmProblem;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.random.SeededRandom;

/**
 * Where mixtures of one number of components start.
 *
 * @param spaces in which k-means looks for starts; at least one
 */
record MixtureSearch(
        GaussianMixture settings,
        List<StartingSpace> spaces,
        MixtureData rows,
        int components,
        long seed,
        Checkpoint checkpoint)
        implements EmProblem<MixtureModel> {

    /** Of four starts, one is from random rows, or two where k-means looks in fewer than three spaces. */
    @Override
    public MixtureModel begin(int start) {
        long startSeed = SeededRandom.derive(seed, start);
        int turn = start % 4;
        if (turn == 1 || turn == 3 && spaces.size() < 3) {
            return newModel().startingAtRandomRows(new SeededRandom(startSeed));
        }
        double[] weights = Arrays.copyOf(rows.weights(), rows.rows().weightedCount());
        StartingSpace space = spaces.get(Math.min(turn == 0 ? 0 : turn - 1, spaces.size() - 1));
        return newModel().startingAt(space.partition(weights, components, startSeed, checkpoint));
    }

    @Override
    public MixtureModel kick(MixtureModel fitted, int number) {
        SeededRandom random = new SeededRandom(SeededRandom.derive(seed, -2, number));
        return newModel().startingAt(fitted).moving(random.nextInt(components), random);
    }

    private MixtureModel newModel() {
        return new MixtureModel(rows, settings, components, checkpoint);
    }
}
