package org.waymark.acceptance.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.acceptance.portal.ApiClient.get;
import static org.waymark.acceptance.portal.ApiClient.json;
import static org.waymark.acceptance.portal.ApiClient.post;
import static org.waymark.acceptance.portal.ApiClient.upload;
import static org.waymark.acceptance.portal.ApiFixture.threeGroups;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.waymark.acceptance.server.MortalServer;

/** What a run is worth to a server that dies. */
class KilledServerE2E {

    private static final long PAUSE = 100_000_000;
    private static final long PATIENCE = 120_000_000_000L;
    private static final int LARGEST = 8;

    @Test
    void aRunGoesOnAfterAKillWithWhatItHadFound() throws IOException {
        try (MortalServer server = MortalServer.start()) {
            String api = server.address() + "/api/v1";
            String run = api + "/segmentations/" + longRun(api);
            JsonObject before = await(run, now -> now.getJsonArray("solutions").size() == LARGEST - 1);
            assertEquals("running", before.getString("state"), "the kill comes in the middle");

            server.kill();
            server.revive();

            JsonObject after = json(200, get(run));
            // whoever found a solution a second time could not store it: a run has one for each number of segments
            assertEquals(
                    before.getJsonArray("solutions").size(),
                    after.getJsonArray("solutions").size());
            assertEquals(
                    "completed",
                    await(run, now -> !now.getString("state").matches("queued|running"))
                            .getString("state"));
            assertTrue(json(200, get(run)).getJsonArray("solutions").getValuesAs(JsonObject.class).stream()
                    .allMatch(solution -> solution.getJsonObject("criteria").containsKey("adjustedRand")));
        }
    }

    /** Clusters at once and resamples for long. */
    private static String longRun(String api) {
        String study =
                json(201, post(api + "/studies", "{\"title\":\"A long run\"}")).getString("id");
        String survey = json(201, upload(api + "/studies/" + study + "/datasets", threeGroups()))
                .getString("survey");
        return json(
                        202,
                        post(
                                api + "/studies/" + study + "/segmentations",
                                "{\"survey\":\"" + survey
                                        + "\",\"basis\":[\"price\",\"quality\",\"service\",\"speed\"],\"segments\":{\"from\":2,\"to\":"
                                        + LARGEST + "},\"restarts\":10,\"resamples\":200}"))
                .getString("id");
    }

    private static JsonObject await(String run, Predicate<JsonObject> until) {
        long deadline = System.nanoTime() + PATIENCE;
        JsonObject now = json(200, get(run));
        while (!until.test(now)) {
            assertTrue(System.nanoTime() < deadline, now::toString);
            LockSupport.parkNanos(PAUSE);
            now = json(200, get(run));
        }
        return now;
    }
}
