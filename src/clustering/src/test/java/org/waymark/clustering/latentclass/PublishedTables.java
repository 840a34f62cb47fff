package org.waymark.clustering.latentclass;

import java.util.Arrays;
import java.util.Collections;
import org.waymark.clustering.preparation.DataMatrix;

/** Tables that textbooks of latent class analysis work with, as the answers to the items and their number. */
final class PublishedTables {

    /**
     * Seven pathologists on 118 slides, 1 no carcinoma and 2 carcinoma: Agresti 2002, "Categorical Data Analysis",
     * table 13.1.
     */
    private static final String CARCINOMA = """
            1111111:34 1111211:2 1211111:6 1211112:1 1211211:4 1211212:5 2111111:2 2121212:1 2211111:2 2211112:1
            2211211:2 2211212:7 2211222:1 2212112:1 2212212:2 2212222:3 2221212:13 2221222:5 2222212:10 2222222:16
            """;

    /**
     * White respondents of the General Social Survey 1982 on surveys: purpose (depends, good, waste of time), accuracy
     * (mostly true, not true), understanding (fair or poor, good), cooperation (cooperative, impatient, interested):
     * McCutcheon 1987, "Latent Class Analysis", table 3.1.
     */
    private static final String SURVEY_ATTITUDES = """
            1111:2 1113:6 1121:4 1122:1 1123:23 1211:3 1212:2 1213:9 1221:9 1222:2 1223:43 2111:25 2112:5 2113:71 2121:35
            2122:2 2123:419 2211:16 2212:5 2213:42 2221:25 2222:4 2223:270 3111:2 3113:1 3121:3 3123:26 3211:12 3212:8
            3213:13 3221:23 3222:6 3223:85
            """;

    private PublishedTables() {}

    static DataMatrix carcinoma() {
        return rows(CARCINOMA);
    }

    static DataMatrix surveyAttitudes() {
        return rows(SURVEY_ATTITUDES);
    }

    /** One row per pattern, weighing as much as it occurs. */
    static DataMatrix weightedPatternsOfCarcinoma() {
        String[] patterns = CARCINOMA.strip().split("\\s+");
        double[] weights = Arrays.stream(patterns)
                .mapToDouble(pattern -> Double.parseDouble(pattern.split(":")[1]))
                .toArray();
        return rows(CARCINOMA.replaceAll(":\\d+", ":1")).withWeights(weights);
    }

    private static DataMatrix rows(String table) {
        return DataMatrix.ofRows(Arrays.stream(table.strip().split("\\s+"))
                .map(pattern -> pattern.split(":"))
                .flatMap(pattern -> Collections.nCopies(
                        Integer.parseInt(pattern[1]),
                        pattern[0].chars().mapToDouble(digit -> digit - '0').toArray())
                        .stream())
                .toArray(double[][]::new));
    }
}
