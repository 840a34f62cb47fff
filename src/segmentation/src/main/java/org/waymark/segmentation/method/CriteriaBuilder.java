package org.waymark.segmentation.method;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.waymark.clustering.criteria.InformationCriteria;
import org.waymark.clustering.criteria.Silhouette;
import org.waymark.clustering.criteria.SumsOfSquares;
import org.waymark.clustering.partition.Memberships;
import org.waymark.clustering.partition.Partition;

/** Gathers the criteria of a solution. What is not given stays null, and so does what has no finite value. */
final class CriteriaBuilder {

    private final Partition partition;
    private Double within;
    private Double total;
    private Double cost;
    private Double totalCost;
    private Double averageSilhouette;
    private Double silhouetteError;
    private List<Double> silhouettes = List.of();
    private Double calinskiHarabasz;
    private List<List<Double>> centres;
    private Criteria.Likelihood likelihood;
    private List<Double> certainty;
    private Double reproducibility;
    private Criteria.Search search;

    CriteriaBuilder(Partition partition) {
        this.partition = partition;
    }

    CriteriaBuilder squares(SumsOfSquares squares) {
        within = finite(squares.within());
        total = finite(squares.total());
        calinskiHarabasz = finite(squares.calinskiHarabasz());
        return this;
    }

    /** @param ofOneSegment the cost of a single segment */
    CriteriaBuilder cost(double sum, double ofOneSegment) {
        cost = finite(sum);
        totalCost = finite(ofOneSegment);
        return this;
    }

    /** @param compute called when there are segments to compare */
    CriteriaBuilder silhouette(Supplier<Silhouette> compute) {
        if (Arrays.stream(partition.sizes()).filter(size -> size > 0).count() < 2) {
            return this;
        }
        Silhouette silhouette = compute.get();
        averageSilhouette = finite(silhouette.average());
        silhouetteError = silhouette.exact() ? null : finite(silhouette.standardError());
        silhouettes = IntStream.range(0, partition.segments())
                .mapToObj(segment -> finite(silhouette.ofSegment(segment)))
                .toList();
        return this;
    }

    /** @param means segments × variables */
    CriteriaBuilder centres(double[][] means) {
        centres = Numbers.rows(means);
        return this;
    }

    CriteriaBuilder likelihood(InformationCriteria information, Memberships memberships) {
        likelihood = new Criteria.Likelihood(
                information.logLikelihood(),
                information.parameters(),
                information.bic(),
                information.aic(),
                information.icl(),
                finite(information.entropyRSquared()));
        certainty = IntStream.range(0, partition.segments())
                .mapToObj(segment -> Numbers.finite(IntStream.range(0, partition.rows())
                        .filter(row -> partition.segmentOf(row) == segment)
                        .mapToDouble(memberships::certainty)
                        .average()
                        .orElse(Double.NaN)))
                .toList();
        return this;
    }

    CriteriaBuilder reproducibility(double agreement) {
        reproducibility = finite(agreement);
        return this;
    }

    CriteriaBuilder search(int starts, int agreeing, boolean settled, boolean spurious) {
        search = new Criteria.Search(starts, agreeing, settled, spurious);
        return this;
    }

    Criteria build() {
        return new Criteria(
                Arrays.stream(partition.sizes()).boxed().toList(),
                within,
                total,
                cost,
                totalCost,
                averageSilhouette,
                silhouetteError,
                silhouettes,
                calinskiHarabasz,
                centres,
                likelihood,
                certainty,
                reproducibility,
                search);
    }

    private static Double finite(double value) {
        return Numbers.finite(value);
    }

    private static Double finite(OptionalDouble value) {
        return Numbers.finite(value.orElse(Double.NaN));
    }

    /** The same as {@link #build}, as a solution. */
    Found found(FittedModel model, Memberships memberships) {
        return new Found(partition, build(), Optional.ofNullable(model), Optional.ofNullable(memberships));
    }
}
