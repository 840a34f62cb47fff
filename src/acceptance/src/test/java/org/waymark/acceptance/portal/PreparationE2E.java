package org.waymark.acceptance.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import jakarta.json.JsonObject;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A run is set up as a conversation, with the answers shown as they would be prepared. */
class PreparationE2E extends BrowserTest {

    private static final LocatorAssertions.IsVisibleOptions IN_A_MINUTE =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Test
    void thePreviewFollowsWhatIsChosen() {
        String survey = survey();
        Page page = as(Person.ADMINISTRATOR);
        page.navigate("/studies/segment/" + survey);
        assertThat(page.locator("#items tbody tr")).hasCount(6);
        assertThat(page.locator(".treatments .chosen b")).hasText("54");
        assertThat(page.locator("#warnings")).containsText("54 usable responses are too few for 6 variables");

        page.selectOption("#missing", "observed");
        assertThat(page.locator(".treatments .chosen b")).hasText("60");

        use(page, "Spending").selectOption("BASIS");
        assertThat(page.locator("#warnings")).containsText("The basis mixes 2 kinds of data");
        assertThat(page.locator("#warnings")).containsText("“Spending” alone makes up");
        Inspection.assertEverybodyCanUse(page);

        page.selectOption("#scaling", "z");
        assertThat(page.locator("#warnings")).not().containsText("alone makes up");
    }

    @Test
    void aReversedItemAndTheSegmentsOfTheAnswersAsGivenAreShownWithTheRun() {
        Page page = as(Person.ADMINISTRATOR);
        page.navigate("/studies/segment/" + survey());
        assertThat(page.locator("#preview .note")).containsText("“Bad” runs against most other items");
        page.getByLabel("Bad is worded the other way round").check();
        assertThat(page.locator("#preview .note")).hasCount(0);
        page.selectOption("#scaling", "ipsatise");
        page.fill("#to", "3");
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        page.fill("#resamples", "0");
        page.click("#run");
        page.waitForURL("**/studies/run/*");
        assertThat(page.locator("#choice")).isVisible(IN_A_MINUTE);
        String run = page.url();

        page.navigate(run.replace("/run/", "/corrected/") + "/3");
        assertThat(page.locator("#verdict")).containsText("adjusted Rand index");
        assertThat(page.locator("#agreement tbody tr")).hasCount(2);
        assertThat(page.locator("#patterns .badge")).hasText("reversed");
        Inspection.assertEverybodyCanUse(page);

        page.getByText("What the answers looked like").click();
        page.getByText("Run again with changes").click();
        assertThat(page.getByLabel("Bad is worded the other way round")).isChecked();
        assertEquals("ipsatise", page.inputValue("#scaling"));
        assertEquals("3", page.inputValue("#to"));
    }

    @Test
    void aProgramHearsTheSame() {
        String study = ApiFixture.study();
        String survey = ApiFixture.dataset(study, file());

        JsonObject look = ApiClient.json(
                200,
                ApiClient.post("/studies/" + study + "/segmentations/preparation", "{\"survey\": \"" + survey + "\"}"));

        assertEquals(54, look.getInt("complete"));
        JsonObject warning = look.getJsonArray("warnings").getJsonObject(0);
        assertEquals("TOO_FEW_RESPONSES", warning.getString("kind"));
        assertTrue(warning.getString("source").contains("Dolnicar"));
    }

    private static Locator use(Page page, String question) {
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        return page.getByLabel("Use of " + question, new Page.GetByLabelOptions().setExact(true));
    }

    private static String survey() {
        return ApiFixture.dataset(ApiFixture.study(), file());
    }

    /** Sixty people who rate five things alike and a sixth the other way round; six of them skipped the first. */
    private static String file() {
        var random = new Random(11);
        return "Good,Fine,Fresh,Warm,Near,Bad,Spending\n"
                + IntStream.range(0, 60)
                        .mapToObj(row -> {
                            String rated = IntStream.range(0, 6)
                                    .mapToObj(item -> {
                                        int answer = Math.max(1, Math.min(5, 1 + row % 5 + random.nextInt(3) - 1));
                                        boolean skipped = item == 0 && row % 10 == 0;
                                        return skipped ? "" : String.valueOf(item == 5 ? 6 - answer : answer);
                                    })
                                    .collect(Collectors.joining(","));
                            return rated + "," + (100 + random.nextInt(900));
                        })
                        .collect(Collectors.joining("\n"));
    }
}
