package org.waymark.clustering.kmedoids;

import java.util.Arrays;
import java.util.Optional;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.stability.ResampleClusterer;

/**
 * K-medoids as the bootstrap needs it: BUILD and two random starts on the rows drawn, of which {@value #ROWS_SEARCHED}
 * at most are searched. All rows then go to the nearest medoid.
 */
final class MedoidResampling implements ResampleClusterer {

    static final int ROWS_SEARCHED = 1_500;

    private static final int STARTS = 3;

    private final DistinctRows rows;
    private final GowerDissimilarity gower;

    MedoidResampling(MixedData data, DistinctRows rows) {
        this.rows = rows;
        this.gower = GowerDissimilarity.of(data);
    }

    @Override
    public int[] cluster(double[] weights, int segments, long seed, Checkpoint checkpoint) {
        long drawn = Arrays.stream(weights).filter(weight -> weight > 0).count();
        int found = (int) Math.min(segments, drawn);
        double[] searched = drawn > ROWS_SEARCHED ? MedoidSample.draw(weights, ROWS_SEARCHED, found, seed) : weights;
        int[] medoids = Arrays.stream(MedoidSearch.among(rows, gower, searched, found, Workers.callerOnly(), checkpoint)
                        .run(STARTS, Optional.empty(), seed)
                        .medoids())
                .map(rows::row)
                .toArray();
        int[] segmentOf = new int[rows.weightedDistinct()];
        double[] toMedoids = new double[found];
        for (int unique = 0; unique < segmentOf.length; unique++) {
            segmentOf[unique] = MedoidAssembler.nearest(gower, rows.row(unique), medoids, toMedoids);
        }
        return segmentOf;
    }
}
