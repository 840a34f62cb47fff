package org.waymark.acceptance.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.acceptance.portal.ApiClient.awaitEnd;
import static org.waymark.acceptance.portal.ApiClient.get;
import static org.waymark.acceptance.portal.ApiClient.header;
import static org.waymark.acceptance.portal.ApiClient.json;
import static org.waymark.acceptance.portal.ApiClient.post;
import static org.waymark.acceptance.portal.ApiFixture.assertProblem;
import static org.waymark.acceptance.portal.ApiFixture.dataset;
import static org.waymark.acceptance.portal.ApiFixture.paths;
import static org.waymark.acceptance.portal.ApiFixture.settings;
import static org.waymark.acceptance.portal.ApiFixture.threeGroups;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Typing tools and waves, by the pages and by the API. */
class TypingE2E extends BrowserTest {

    private static final LocatorAssertions.ContainsTextOptions IN_A_MINUTE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final Duration PAUSE = Duration.ofMillis(200);

    @Test
    void aManagerBuildsAToolTriesItOutAndTakesItAlong() {
        Segmented segmented = Segmented.inThree();
        Page page = administrator();
        page.navigate("/studies/typing/" + segmented.run() + "/3");
        assertThat(page.locator("h1")).containsText("Typing tool");
        Inspection.assertEverybodyCanUse(page);
        page.fill("#number", "a few");
        page.click("#build");
        assertThat(page.locator("#typing .wrong")).isInViewport();
        assertThat(page.locator("#number")).isFocused();
        page.fill("#number", "");

        page.click("#build");

        assertThat(page.locator("h1")).containsText("of respondents in the right segment", IN_A_MINUTE);
        Inspection.assertEverybodyCanUse(page);
        page.click("#tell");
        assertThat(page.locator("#messages")).containsText("Answer at least one question");
        for (Locator answer : page.locator("#try-out select").all()) {
            answer.selectOption("1");
        }
        page.click("#tell");
        assertThat(page.locator("#verdict")).containsText("Segment ");
        assertThat(page.locator("#verdict svg").first()).isVisible();
        Inspection.assertEverybodyCanUse(page);
        Download file = page.waitForDownload(() -> page.click("#xlsx"));
        assertEquals("typing-tool-3-segments.xlsx", file.suggestedFilename());
        page.fill("#table", "crm..people");
        page.click("#sql");
        assertThat(page.locator("#query .wrong")).containsText("No query can be written");
        assertThat(page.locator("#table")).hasValue("crm..people");
    }

    @Test
    void aManagerLooksOverAMappingAndReadsWhatHasChanged() {
        Segmented segmented = Segmented.inThree().withTool();
        dataset(segmented.study(), threeGroups());
        Page page = administrator();
        page.navigate("/studies/wave/" + segmented.run() + "/3");
        Inspection.assertEverybodyCanUse(page);

        page.click("#look");
        assertThat(page.locator("#golden")).isVisible();
        Inspection.assertEverybodyCanUse(page);
        page.click("#compare");

        assertThat(page.locator("h1")).containsText("The segments hold, and their sizes are as they were", IN_A_MINUTE);
        assertThat(page.locator("#sizes tbody tr")).hasCount(4);
        Inspection.assertEverybodyCanUse(page);
        page.navigate("/studies/wave/" + segmented.run() + "/3");
        assertThat(page.locator("main .list")).containsText("The segments hold");
    }

    @Test
    void aProgramBuildsAToolAndTypesPeopleWithIt() {
        Segmented segmented = Segmented.inThree();
        String run = "/segmentations/" + segmented.run();
        assertProblem(404, "not-found", get(run + "/typing-tool?segments=3"));

        JsonObject tool = segmented.withTool().tool();

        assertTrue(tool.getJsonObject("accuracy")
                        .getJsonObject("overall")
                        .getJsonNumber("value")
                        .doubleValue()
                > 0.9);
        List<String> golden = golden(tool);
        String answers = golden.stream().map(code -> "\"" + code + "\":1").collect(Collectors.joining(","));
        JsonArray people = json(
                        200,
                        post(
                                run + "/classify?segments=3",
                                "{\"people\":[{\"key\":\"c1\",\"answers\":{" + answers + "}}]}"))
                .getJsonArray("people");
        assertEquals("c1", people.getJsonObject(0).getString("key"));
        assertEquals(3, people.getJsonObject(0).getJsonArray("probabilities").size());
        assertEquals(
                List.of("people[0].answers." + golden.get(0)),
                paths(post(
                        run + "/classify?segments=3",
                        "{\"people\":[{\"answers\":{" + answers.replaceFirst("1", "99") + "}}]}")));

        String csv = "id," + String.join(",", golden) + "\nc1,"
                + golden.stream().map(code -> "1").collect(Collectors.joining(",")) + "\n";
        HttpResponse<String> typed = ApiClient.send(
                "POST", run + "/classify?segments=3", BodyPublishers.ofString(csv), "Content-Type", "text/csv");
        assertEquals(200, typed.statusCode(), typed.body());
        assertTrue(typed.body().startsWith("key,segment,probability_1,"), typed.body());
        assertTrue(typed.body().contains("c1,"), typed.body());
    }

    @Test
    void aProgramTakesTheToolAlongInEveryFormat() {
        Segmented segmented = Segmented.inThree().withTool();
        String tool = "/segmentations/" + segmented.run() + "/typing-tool?segments=3";

        assertTrue(get(tool + "&format=json").body().contains("waymark-typing-model"));
        assertTrue(get(tool, "Accept", "application/xml").body().contains("PMML-4_4"));
        HttpResponse<String> sql = get(tool + "&format=sql&table=crm.people&key=id");
        assertTrue(sql.body().contains("\"crm\".\"people\""));
        assertTrue(header(sql, "Content-Disposition").contains(".sql"));
        assertTrue(get(tool + "&format=xlsx").body().startsWith("PK"));
        assertEquals(List.of("format"), paths(get(tool + "&format=docx")));
    }

    @Test
    void aProgramComparesALaterSurvey() {
        Segmented segmented = Segmented.inThree().withTool();
        String later = dataset(segmented.study(), threeGroups());
        String waves = "/segmentations/" + segmented.run() + "/waves";
        assertEquals(List.of("survey"), paths(post(waves + "?segments=3", "{}")));

        HttpResponse<String> asked = post(waves + "?segments=3", "{\"survey\":\"" + later + "\"}");
        assertEquals(202, asked.statusCode(), asked.body());
        String wave = header(asked, "Location");
        JsonObject done = awaited(() -> json(200, get(wave)));

        assertEquals("none", done.getJsonObject("comparison").getString("verdict"), done.toString());
        assertEquals(120, done.getJsonObject("comparison").getInt("later"));
        assertEquals(121, get(wave + "/assignments").body().lines().count());
        assertFalse(json(200, get(waves + "?segments=3")).getJsonArray("items").isEmpty());
    }

    private static List<String> golden(JsonObject tool) {
        return tool.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .map(question -> question.getString("code"))
                .toList();
    }

    /** The document once its job is over. */
    private static JsonObject awaited(Supplier<JsonObject> document) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        JsonObject found = document.get();
        while (List.of("queued", "running").contains(found.getJsonObject("job").getString("state"))) {
            assertTrue(System.nanoTime() < end, found.toString());
            LockSupport.parkNanos(PAUSE.toNanos());
            found = document.get();
        }
        assertEquals("completed", found.getJsonObject("job").getString("state"), found.toString());
        return found;
    }

    /** Three kinds of people, found. */
    private record Segmented(String study, String run, JsonObject tool) {

        static Segmented inThree() {
            String study = ApiFixture.study();
            String run = ApiFixture.run(study, settings(dataset(study, threeGroups()), "3"));
            assertEquals("completed", awaitEnd(run).getString("state"));
            return new Segmented(study, run, null);
        }

        Segmented withTool() {
            String address = "/segmentations/" + run + "/typing-tool?segments=3";
            assertEquals(202, post(address, "{}").statusCode());
            return new Segmented(study, run, awaited(() -> json(200, get(address))));
        }
    }
}
