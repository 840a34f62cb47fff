package org.waymark.segmentation.run;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.waymark.clustering.criteria.Silhouette;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmeans.KMeansSolution;
import org.waymark.clustering.preparation.PreparedData;

/** Gathers the criteria of a solution. */
final class SolutionCriteria {

    private SolutionCriteria() {}

    static Criteria of(
            PreparedData data,
            KMeansSolution solution,
            SegmentationSettings settings,
            Workers workers,
            Progress progress) {
        Silhouette silhouette = Silhouette.of(data, solution.partition(), settings.seed(), workers, progress);
        OptionalDouble calinskiHarabasz = solution.sumsOfSquares().calinskiHarabasz();
        return new Criteria(
                Arrays.stream(solution.sizes()).boxed().toList(),
                solution.sumsOfSquares().within(),
                solution.sumsOfSquares().total(),
                finite(silhouette.average()),
                IntStream.range(0, solution.segments())
                        .mapToObj(segment -> finite(silhouette.ofSegment(segment)))
                        .toList(),
                calinskiHarabasz.isPresent() ? finite(calinskiHarabasz.getAsDouble()) : null,
                centres(solution));
    }

    private static List<List<Double>> centres(KMeansSolution solution) {
        return Arrays.stream(solution.centresInOriginalUnits())
                .map(centre ->
                        Arrays.stream(centre).mapToObj(SolutionCriteria::finite).toList())
                .toList();
    }

    /** What cannot be computed is stored as nothing: JSON knows no NaN. */
    private static Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
