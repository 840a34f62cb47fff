package org.waymark.benchmark;

import java.io.IOException;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.KMeansSolution;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;

/** A virtual machine that clusters ten million rows: {@code TenMillionRun ROWS VARIABLES SEGMENTS}. */
public final class TenMillionRun {

    private TenMillionRun() {}

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        int variables = Integer.parseInt(arguments[1]);
        byte[] ratings = LikertData.ratings(rows, variables, 1);
        var meter = new Meter();
        DataMatrix matrix = DataMatrix.ofRatings(ratings, variables);
        ratings = null;
        PreparedData data = Preparation.withDefaults().prepare(matrix);
        EngineRun.print("preparing", meter.processSeconds());
        KMeansSolution solution =
                KMeans.withSeed(1).withRestarts(1).withBudget(0).solve(data, Integer.parseInt(arguments[2]));
        EngineRun.print("cpu", meter.processSeconds());
        EngineRun.print("wall", meter.wallSeconds());
        EngineRun.print("distinct", data.use().distinct());
        EngineRun.print("within", solution.sumsOfSquares().within());
        EngineRun.print("memory", Meter.peakMegabytes());
    }
}
