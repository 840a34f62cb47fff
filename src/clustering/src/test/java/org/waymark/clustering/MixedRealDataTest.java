package org.waymark.clustering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.clustering.criteria.Silhouette;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmedoids.GowerDissimilarity;
import org.waymark.clustering.kmedoids.KMedoids;
import org.waymark.clustering.kmedoids.Measure;
import org.waymark.clustering.kmedoids.MedoidSolution;
import org.waymark.clustering.kmedoids.MixedData;
import org.waymark.clustering.kmedoids.MixedVariable;
import org.waymark.clustering.partition.Partition;

/** K-medoids of descriptors of real respondents, against R {@code pam(daisy(x, "gower"), k)}. */
@EnabledIfEnvironmentVariable(named = "WAYMARK_SHARED", matches = ".+")
class MixedRealDataTest {

    enum Survey {
        vacmotdesc("vacmot"),
        auto("auto");

        private final String file;

        Survey(String file) {
            this.file = file;
        }

        MixedData read() {
            return this == auto ? auto() : vacationers();
        }

        private MixedData vacationers() {
            Columns columns = new Columns(file);
            columns.answers("Gender");
            columns.numbers("Age");
            columns.numbers("Education");
            columns.places("Income2", "<30k", "30-60k", "60-90k", "90-120k", ">120k");
            columns.answers("State");
            columns.answers("Relationship.Status");
            columns.numbers("Obligation");
            columns.numbers("NEP");
            columns.numbers("Vacation.Behaviour");
            return columns.data();
        }

        private MixedData auto() {
            Columns columns = new Columns(file);
            columns.answers("model");
            columns.answers("gear");
            columns.features("leasing");
            for (String name : List.of("usage", "previous_model", "other_consider")) {
                columns.answers(name);
            }
            columns.numbers("satisfaction");
            for (String name : List.of("drive_char", "tempo", "gender", "occupation", "household")) {
                columns.answers(name);
            }
            return columns.data();
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsMedoidsAtNoHigherCostThanR(Survey survey) {
        MixedData data = survey.read();
        for (int segments = 2; segments <= 8; segments++) {
            double known = SharedData.result("pam_gower", "pam_" + survey, "by_k", "" + segments, "total_cost")[0];
            MedoidSolution found = KMedoids.withSeed(42).solve(data, segments);
            assertTrue(found.cost() <= known * (1 + 1e-9), segments + " segments: " + found.cost() + " not " + known);
        }
    }

    @ParameterizedTest
    @EnumSource
    void silhouettesOfThePublishedPartitionsEqualThoseOfR(Survey survey) {
        MixedData data = survey.read();
        GowerDissimilarity gower = GowerDissimilarity.of(data);
        for (int segments = 2; segments <= 8; segments++) {
            Partition published = SharedData.partition("pam_partitions_" + survey, segments - 2);
            Silhouette silhouette =
                    Silhouette.of(gower, data.weights(), published, Workers.callerOnly(), Progress.NONE);
            assertEquals(
                    SharedData.result("pam_gower", "pam_" + survey, "by_k", "" + segments, "avg_sil")[0],
                    silhouette.average(),
                    1e-12);
        }
    }

    @ParameterizedTest
    @EnumSource
    void dissimilaritiesEqualThoseOfR(Survey survey) {
        MixedData data = survey.read();
        GowerDissimilarity gower = GowerDissimilarity.of(data);
        int[] all = IntStream.range(0, data.rows()).toArray();
        double[] toOthers = new double[all.length];
        double sum = 0;
        for (int row : all) {
            gower.of(row, all, toOthers);
            sum += IntStream.range(row + 1, all.length)
                    .mapToDouble(other -> toOthers[other])
                    .sum();
        }
        assertEquals(SharedData.result("pam_gower", "pam_" + survey, "gower_sum")[0], sum, 1e-7);
    }

    @Test
    void dissimilaritiesOfIncompleteRowsEqualThoseOfR() {
        GowerDissimilarity gower = GowerDissimilarity.of(Survey.vacmotdesc.read());
        double[] first = new double[5];
        gower.of(0, new int[] {0, 1, 2, 3, 4}, first);
        // pam_gower.json, gower_first5
        assertArrayEquals(
                new double[] {0, 0.3954540123259, 0.3991819437632, 0.2535613583643, 0.522116307338}, first, 1e-12);
    }

    /** Columns of a survey by what they measure. */
    private static final class Columns {

        private final String file;
        private final List<MixedVariable> variables = new ArrayList<>();
        private final List<double[]> values = new ArrayList<>();

        Columns(String file) {
            this.file = file;
        }

        void numbers(String name) {
            add(
                    name,
                    Measure.NUMERIC,
                    SharedData.column(file, name).stream()
                            .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                            .toArray());
        }

        void places(String name, String... scale) {
            add(name, Measure.ORDINAL, codes(SharedData.column(file, name), List.of(scale)));
        }

        void answers(String name) {
            List<String> cells = SharedData.column(file, name);
            add(name, Measure.NOMINAL, codes(cells, cells.stream().distinct().toList()));
        }

        void features(String name) {
            add(name, Measure.ASYMMETRIC, codes(SharedData.column(file, name), List.of("FALSE", "TRUE")));
        }

        MixedData data() {
            return MixedData.of(variables, values.toArray(double[][]::new));
        }

        private void add(String name, Measure measure, double[] column) {
            variables.add(new MixedVariable(name, measure));
            values.add(column);
        }

        private static double[] codes(List<String> cells, List<String> scale) {
            return cells.stream()
                    .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : scale.indexOf(cell))
                    .toArray();
        }
    }
}
