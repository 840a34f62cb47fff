package org.waymark.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.commons.math3.ml.clustering.CentroidCluster;
import org.apache.commons.math3.ml.clustering.DoublePoint;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.clustering.MultiKMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.apache.commons.math3.random.JDKRandomGenerator;
import org.tribuo.MutableDataset;
import org.tribuo.clustering.ClusterID;
import org.tribuo.clustering.ClusteringFactory;
import org.tribuo.clustering.kmeans.KMeansModel;
import org.tribuo.clustering.kmeans.KMeansTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.distance.DistanceType;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.KMeansSolution;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;

/** Libraries on the JVM that do k-means: first what they need the data to be, then the search itself. */
enum Engine {
    /** The time includes the preparation of the data: coding, and collapsing equal rows. */
    WAYMARK {
        @Override
        Fit load(byte[] ratings, int variables, int threads) {
            ExecutorService pool = Executors.newFixedThreadPool(threads, Engine::daemon);
            Workers workers = threads == 1 ? Workers.callerOnly() : Workers.of(pool, threads);
            return (segments, starts, seed) -> {
                PreparedData data =
                        Preparation.withDefaults().prepare(DataMatrix.ofRatings(ratings, variables), workers);
                KMeansSolution solution = KMeans.withSeed(seed)
                        .withRestarts(starts)
                        .withBudget(0)
                        .solve(data, segments, workers, Progress.NONE);
                return () -> solution.partition().toArray();
            };
        }
    },
    COMMONS_MATH {
        @Override
        Fit load(byte[] ratings, int variables, int threads) {
            List<NumberedPoint> points = new ArrayList<>();
            for (int row = 0; row < ratings.length / variables; row++) {
                points.add(new NumberedPoint(row, numbers(ratings, row, variables)));
            }
            return (segments, starts, seed) -> {
                var random = new JDKRandomGenerator();
                random.setSeed(seed);
                var single = new KMeansPlusPlusClusterer<NumberedPoint>(segments, 300, new EuclideanDistance(), random);
                List<CentroidCluster<NumberedPoint>> clusters = starts == 1
                        ? single.cluster(points)
                        : new MultiKMeansPlusPlusClusterer<>(single, starts).cluster(points);
                return () -> segmentOf(clusters, points.size());
            };
        }
    },
    TRIBUO {
        @Override
        Fit load(byte[] ratings, int variables, int threads) {
            String[] names = new String[variables];
            for (int variable = 0; variable < variables; variable++) {
                names[variable] = "v" + (100 + variable);
            }
            var factory = new ClusteringFactory();
            var data = new MutableDataset<ClusterID>(new SimpleDataSourceProvenance("generated", factory), factory);
            for (int row = 0; row < ratings.length / variables; row++) {
                data.add(new ArrayExample<>(
                        ClusteringFactory.UNASSIGNED_CLUSTER_ID, names, numbers(ratings, row, variables)));
            }
            return (segments, starts, seed) -> {
                KMeansModel model = new KMeansTrainer(
                                segments,
                                300,
                                DistanceType.L2.getDistance(),
                                KMeansTrainer.Initialisation.PLUSPLUS,
                                threads,
                                seed)
                        .train(data);
                return () -> model.predict(data).stream()
                        .mapToInt(prediction -> prediction.getOutput().getID())
                        .toArray();
            };
        }
    };

    /** One search. */
    @FunctionalInterface
    interface Fit {
        /** @return gives the segment of each row, which is no part of the search */
        Supplier<int[]> search(int segments, int starts, long seed);
    }

    abstract Fit load(byte[] ratings, int variables, int threads);

    private static int[] segmentOf(List<CentroidCluster<NumberedPoint>> clusters, int rows) {
        int[] segmentOf = new int[rows];
        for (int segment = 0; segment < clusters.size(); segment++) {
            for (NumberedPoint point : clusters.get(segment).getPoints()) {
                segmentOf[point.row] = segment;
            }
        }
        return segmentOf;
    }

    private static double[] numbers(byte[] ratings, int row, int variables) {
        double[] numbers = new double[variables];
        for (int variable = 0; variable < variables; variable++) {
            numbers[variable] = ratings[row * variables + variable];
        }
        return numbers;
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }

    private static final class NumberedPoint extends DoublePoint {
        private static final long serialVersionUID = 1;
        private final int row;

        NumberedPoint(int row, double[] point) {
            super(point);
            this.row = row;
        }
    }
}
