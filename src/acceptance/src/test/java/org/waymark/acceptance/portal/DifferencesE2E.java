package org.waymark.acceptance.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.acceptance.portal.ApiClient.awaitEnd;
import static org.waymark.acceptance.portal.ApiClient.get;
import static org.waymark.acceptance.portal.ApiClient.header;
import static org.waymark.acceptance.portal.ApiClient.json;
import static org.waymark.acceptance.portal.ApiClient.put;
import static org.waymark.acceptance.portal.ApiFixture.assertProblem;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What differs, who moves and whom to target, by page and by API. */
class DifferencesE2E extends BrowserTest {

    @Test
    void aManagerSeesWhatDiffersAndUnfoldsIt() {
        Page page = as(Person.ADMINISTRATOR);
        String run = run();

        page.navigate("/studies/differences/" + run + "/2");
        assertThat(page.locator(".lede")).containsText("1 of 2 descriptors differs");
        assertThat(page.locator(".differences tbody").first()).containsText("age");
        page.locator("#of-age summary").click();
        page.locator("#of-age a").click();
        assertThat(page.locator("#of-age h3")).containsText("Games–Howell");

        page.selectOption("#first", "2");
        page.selectOption("#second", "1");
        page.locator("section form button").click();
        assertThat(page.locator("section")).containsText("Segment B and Segment A differ most on");
        Inspection.assertEverybodyCanUse(page);
    }

    @Test
    void aManagerComparesTwoSolutions() {
        Page page = as(Person.ADMINISTRATOR);
        String run = run();

        page.navigate("/studies/compare/" + run + "/2");

        assertThat(page.locator(".lede")).containsText("stay with their segment");
        assertThat(page.locator("#with option:checked")).containsText("3 segments of this run");
        Inspection.assertEverybodyCanUse(page);
    }

    @Test
    void aManagerDecidesOnTargetsAndNothingTypedIsLost() {
        Page page = as(Person.ADMINISTRATOR);
        String run = run();
        page.navigate("/studies/targets/" + run + "/2");
        assertThat(page.locator(".lede")).containsText("Not decided yet");

        score(page, 3, "8", "elf");
        score(page, 4, "9", "4");
        page.click("#save");
        assertThat(page.locator(".wrong")).hasText("This is not a number.");
        assertThat(page.locator("#matrix .criterion")
                        .nth(3)
                        .locator("[id$=score]")
                        .first())
                .hasValue("8");

        score(page, 3, "8", "2");
        page.locator("#add-attractiveness").click();
        page.locator("#matrix .criterion").last().locator("[id$=drop]").click();
        page.locator("#targets input").first().check();
        page.fill("#reason", "Reachable, and ours.");
        page.click("#save");

        assertThat(page.locator(".lede")).containsText("Decided on one segment: Segment A");
        page.reload();
        assertThat(page.locator("main")).containsText("Reachable, and ours.");
        Inspection.assertEverybodyCanUse(page);
    }

    @Test
    void scriptsReadTheSame() {
        String solution = "/segmentations/" + run() + "/solutions/2";

        JsonObject differences = json(200, get(solution + "/differences"));
        assertEquals(1, differences.getInt("differing"));
        JsonObject age = differences.getJsonArray("descriptors").getJsonObject(0);
        assertEquals("WELCH", age.getJsonObject("test").getString("name"));
        assertEquals("numbers", age.getString("reason"));
        assertEquals(
                "SHARES", json(200, get(solution + "/differences/pairs/city")).getString("method"));
        assertEquals(
                6,
                json(200, get(solution + "/differences/contrast?first=1&second=2"))
                        .getJsonArray("variables")
                        .size());
        assertProblem(422, "invalid-input", get(solution + "/differences?ratings=feelings"));
        assertProblem(422, "invalid-input", get(solution + "/differences/contrast?first=1&second=1"));

        JsonObject comparison = json(200, get(solution + "/comparison?segments=3"));
        assertEquals(200, comparison.getInt("respondents"));
        assertTrue(comparison.getJsonNumber("adjustedRand").doubleValue() > 0);
    }

    @Test
    void scriptsDecideOnTargetsUnlessSomebodyElseHas() {
        String targets = "/segmentations/" + run() + "/solutions/2/targets";
        HttpResponse<String> before = get(targets);
        String matrix =
                "{\"criteria\":[{\"kind\":\"fit\",\"side\":\"competitiveness\",\"weight\":1,\"scores\":[7,null]},"
                        + "{\"kind\":\"size\",\"side\":\"attractiveness\",\"weight\":2}],\"targets\":[1],\"reason\":\"Ours\"}";

        JsonObject saved = json(200, put(targets, matrix, header(before, "ETag")));

        assertEquals(ADMIN, saved.getString("decidedBy"));
        assertEquals(
                7.0,
                saved.getJsonArray("positions")
                        .getJsonObject(0)
                        .getJsonNumber("competitiveness")
                        .doubleValue());
        assertTrue(!saved.getJsonArray("positions").getJsonObject(1).containsKey("competitiveness"));
        assertProblem(412, "precondition-failed", put(targets, matrix, header(before, "ETag")));
        assertEquals(
                List.of("criteria[0].scores"),
                ApiFixture.paths(put(
                        targets,
                        "{\"criteria\":[{\"kind\":\"fit\",\"side\":\"competitiveness\",\"weight\":1,\"scores\":[7]}]}",
                        header(get(targets), "ETag"))));
    }

    private static void score(Page page, int criterion, String first, String second) {
        var fields = page.locator("#matrix .criterion").nth(criterion).locator("[id$=score]");
        fields.nth(0).fill(first);
        fields.nth(1).fill(second);
    }

    /** Two kinds of customers, of different ages, from the same cities; two and three segments. */
    private static String run() {
        var random = new Random(5);
        var file = new StringBuilder("price,quality,service,speed,age,city\n");
        for (int i = 0; i < 200; i++) {
            boolean first = i % 5 < 3;
            for (int mean : first ? new int[] {6, 2, 3, 5} : new int[] {2, 6, 5, 2}) {
                file.append(Math.max(1, Math.min(7, Math.round(mean + 0.8 * random.nextGaussian()))))
                        .append(',');
            }
            file.append(Math.round((first ? 52 : 31) + 6 * random.nextGaussian()))
                    .append(i % 2 == 0 ? ",Ulm\n" : ",Bonn\n");
        }
        String study = ApiFixture.study();
        String survey = ApiFixture.dataset(study, file.toString());
        String run = ApiFixture.run(
                study,
                "{\"survey\":\"" + survey + "\",\"basis\":[\"price\",\"quality\",\"service\",\"speed\"],"
                        + "\"descriptors\":[\"age\",\"city\"],\"segments\":{\"from\":2,\"to\":3},\"restarts\":10,"
                        + "\"resamples\":10,\"seed\":7}");
        awaitEnd(run);
        return run;
    }
}
