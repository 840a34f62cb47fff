package org.waymark.schema.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.KMeansSolution;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;

class DemoRespondentsTest {

    private static final List<DemoResponse> RESPONDENTS = DemoRespondents.make(DemoRespondents.SEED);

    @Test
    void theSameSeedMakesTheSamePeople() {
        assertEquals(RESPONDENTS, DemoRespondents.make(DemoRespondents.SEED));
        assertNotEquals(RESPONDENTS, DemoRespondents.make(1));
    }

    @Test
    void thereAreTwelveHundredOfFourKinds() {
        assertEquals(1_200, RESPONDENTS.size());
        for (Temper temper : Temper.values()) {
            long count = of(temper).count();
            assertEquals(temper.share, count / 1200.0, 0.04, temper.name());
        }
    }

    @Test
    void aboutEveryTenthGivesUpAndKeepsWhatWasAnswered() {
        List<DemoResponse> drafts =
                RESPONDENTS.stream().filter(response -> !response.submitted()).toList();

        assertEquals(120, drafts.size(), 35);
        assertTrue(drafts.stream().allMatch(draft -> draft.answers().containsKey("S1") && draft.seconds() == null));
    }

    @Test
    void someTickOneColumnAllTheWayDownAndFast() {
        List<DemoResponse> careless = RESPONDENTS.stream()
                .filter(DemoResponse::submitted)
                .filter(response -> attitudes(response).distinct().count() == 1)
                .toList();

        assertTrue(careless.size() >= 20, "straight-liners: " + careless.size());
        assertTrue(careless.stream().allMatch(response -> response.seconds() < 140));
    }

    @Test
    void kindsDifferInTheirAttitudesAsPlanned() {
        double planners = mean(Temper.PLANNER, "A1_a");
        double seekers = mean(Temper.DEAL_SEEKER, "A1_a");

        assertTrue(planners - seekers > 1.5, planners + " and " + seekers);
    }

    @Test
    void theFourKindsAreFoundAgainInTheirAttitudes() {
        List<DemoResponse> submitted =
                RESPONDENTS.stream().filter(DemoResponse::submitted).toList();
        int variables = 16;
        double[] values = submitted.stream()
                .flatMapToDouble(DemoRespondentsTest::agreement)
                .toArray();
        PreparedData data = Preparation.withDefaults().prepare(DataMatrix.of(values, variables));

        KMeansSolution found = KMeans.withSeed(42).withRestarts(20).solve(data, 4);

        Partition planted = Partition.of(
                4, submitted.stream().mapToInt(DemoResponse::temper).toArray());
        double agreement = AdjustedRandIndex.of(planted, found.partition());
        assertTrue(agreement > 0.8, "adjusted Rand index " + agreement);
    }

    private static DoubleStream agreement(DemoResponse response) {
        return Stream.of("A1_", "A2_")
                .flatMapToDouble(battery -> "abcdefgh".chars().mapToDouble(item ->
                        (Double) response.answers().get(battery + (char) item)));
    }

    private static double mean(Temper temper, String variable) {
        return of(temper)
                .filter(response -> response.answers().containsKey(variable))
                .mapToDouble(response -> (Double) response.answers().get(variable))
                .average()
                .orElseThrow();
    }

    private static Stream<Object> attitudes(DemoResponse response) {
        return response.answers().entrySet().stream()
                .filter(answer -> answer.getKey().matches("A[12]_[a-h]"))
                .map(Map.Entry::getValue);
    }

    private static Stream<DemoResponse> of(Temper temper) {
        return RESPONDENTS.stream().filter(response -> response.temper() == temper.ordinal());
    }
}
