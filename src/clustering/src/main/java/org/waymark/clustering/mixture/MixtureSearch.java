package org.waymark.clustering.mixture;

import java.util.Arrays;
import org.waymark.clustering.em.EmProblem;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.ResampleSearch;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.random.SeededRandom;

/**
 * Where mixtures of one number of components start.
 *
 * @param data of which {@code rows} are the distinct rows
 */
record MixtureSearch(
        GaussianMixture settings, PreparedData data, MixtureData rows, int components, long seed, Checkpoint checkpoint)
        implements EmProblem<MixtureModel> {

    /** Starts of even number are k-means partitions, the others random rows. */
    @Override
    public MixtureModel begin(int start) {
        long startSeed = SeededRandom.derive(seed, start);
        if (start % 2 == 1) {
            return newModel().startingAtRandomRows(new SeededRandom(startSeed));
        }
        double[] weights = Arrays.copyOf(rows.weights(), rows.rows().weightedCount());
        return newModel()
                .startingAt(KMeans.forResamples(data, ResampleSearch.PUBLISHED)
                        .cluster(weights, components, startSeed, checkpoint));
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
