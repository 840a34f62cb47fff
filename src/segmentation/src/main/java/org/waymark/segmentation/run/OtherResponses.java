package org.waymark.segmentation.run;

import java.util.List;
import java.util.Optional;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.segmentation.method.MethodData;
import org.waymark.survey.api.ResponseMatrix.Column;

/** Other responses than those of a run, clustered the way the run clustered its own. */
public final class OtherResponses {

    private OtherResponses() {}

    /**
     * Finds as many segments, by the run's method and settings, without covariates.
     *
     * @param basis the run's basis variables, one value per response each
     * @param weights of each response; null when all count the same
     * @throws IllegalArgumentException when there is too little to cluster, in words for people
     */
    public static Partition cluster(
            SegmentationSettings settings,
            List<Column> basis,
            double[] weights,
            int segments,
            Workers workers,
            Progress progress) {
        var data = new MethodData(basis, List.of(), Optional.ofNullable(weights), RunData.reversal(settings, basis));
        return settings.kind()
                .on(data, settings.toMethod())
                .solve(segments, workers, progress)
                .partition();
    }
}
