package org.waymark.acceptance.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.waymark.acceptance.server.ServerForTheTests;

/** A segmentation run, watched in a browser. */
class RunE2E extends BrowserTest {

    private static final LocatorAssertions.ContainsTextOptions IN_A_MINUTE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Test
    void theServerTellsThePageAndTheResultAppearsByItself() {
        Page page = administrator();
        List<String> news = new CopyOnWriteArrayList<>();
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> news.add(frame.text())));

        start(page, 20, 20);

        assertThat(page.locator("h1")).containsText("How many segments", IN_A_MINUTE);
        assertFalse(news.isEmpty(), "nothing was pushed");
        assertEverybodyCanUse(page);
    }

    @Test
    void whereSocketsAreBlockedThePageAsksByItself() {
        Page page = administrator();
        page.addInitScript("delete window.WebSocket");

        start(page, 1, 5);

        assertThat(page.locator("h1")).containsText("How many segments", IN_A_MINUTE);
    }

    @Test
    void aRunThatIsStoppedSaysSo() {
        Page page = administrator();
        start(page, 1_000, 500);
        assertThat(page.locator("#step")).containsText("Forming segments", IN_A_MINUTE);
        assertEverybodyCanUse(page);

        page.click("#cancel");

        assertThat(page.locator(".verdict")).containsText("Somebody stopped this run", IN_A_MINUTE);
    }

    private static void start(Page page, int restarts, int resamples) {
        page.navigate("/studies/segment/" + uploadedSurvey(page));
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        for (Locator use : page.locator("#uses select").all()) {
            use.selectOption("BASIS");
        }
        page.fill("#restarts", String.valueOf(restarts));
        page.fill("#resamples", String.valueOf(resamples));
        page.click("#run");
        page.waitForURL("**/studies/run/*");
    }

    private static String uploadedSurvey(Page page) {
        String study =
                member(page.request().post("/api/v1/studies", authorized().setData(Map.of("title", "Kettles"))), "id");
        var file = new FilePayload("kettles.csv", "text/csv", file().getBytes(StandardCharsets.UTF_8));
        return member(
                page.request()
                        .post(
                                "/api/v1/studies/" + study + "/datasets",
                                authorized().setMultipart(FormData.create().set("file", file))),
                "survey");
    }

    private static RequestOptions authorized() {
        return RequestOptions.create().setHeader("Authorization", "Bearer " + ServerForTheTests.TOKEN);
    }

    private static String member(APIResponse response, String name) {
        try (JsonReader reader = Json.createReader(new StringReader(response.text()))) {
            return reader.readObject().getString(name);
        }
    }

    /** 1,000 customers of two kinds. */
    private static String file() {
        var random = new Random(1);
        var file = new StringBuilder("lasts,price,new\n");
        for (int row = 0; row < 1_000; row++) {
            for (int mean : row % 3 == 0 ? new int[] {6, 2, 3} : new int[] {2, 6, 5}) {
                file.append(Math.max(1, Math.min(7, Math.round(mean + random.nextGaussian()))))
                        .append(',');
            }
            file.setCharAt(file.length() - 1, '\n');
        }
        return file.toString();
    }
}
