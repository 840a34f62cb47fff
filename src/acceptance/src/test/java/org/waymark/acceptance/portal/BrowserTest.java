package org.waymark.acceptance.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.waymark.acceptance.server.ServerForTheTests;

/** A test that looks at the deployed portal the way people do: with a browser, and with a fresh one each time. */
abstract class BrowserTest {

    static final String ADMIN = ServerForTheTests.ADMIN;

    private static final List<String> ACCESSIBILITY_RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Pattern MISSING_TEXT = Pattern.compile("\\[[a-zA-Z]+(\\.[a-zA-Z0-9_-]+)+]");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @AfterEach
    void closeBrowsers() {
        contexts.forEach(BrowserContext::close);
        assertEquals(List.of(), complaints, "the browser complained");
    }

    static String address(String path) {
        return ServerForTheTests.address() + path;
    }

    /** A browser nobody has signed in with yet. */
    Page visitor() {
        return visitor(new Browser.NewContextOptions());
    }

    Page visitor(Browser.NewContextOptions options) {
        BrowserContext context = Chromium.browser().newContext(options.setBaseURL(address("")));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            // a status that the test asked for is no complaint; a script or style that did not work is
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** A browser that the first administrator, who is a research manager as well, has signed in with. */
    Page administrator() {
        return signedIn(visitor(), ADMIN, ServerForTheTests.PASSWORD);
    }

    static Page signedIn(Page page, String email, String password) {
        page.navigate("/sign-in");
        page.fill("#email", email);
        page.fill("#password", password);
        page.click("#submit");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    /**
     * Looks at a page as everybody may see it, on a phone and on a desk, in light and in dark: nothing that axe finds,
     * nothing that scrolls sideways, no text without a sentence.
     */
    void assertEverybodyCanUse(Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 900);
                String where = page.url() + " at " + width + " px, " + scheme;
                List<Rule> found = new AxeBuilder(page)
                        .withTags(ACCESSIBILITY_RULES)
                        .analyze()
                        .getViolations();
                assertEquals(
                        List.of(),
                        found.stream()
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().get(0).getHtml())
                                .toList(),
                        where);
                int scroll = (int) page.evaluate("document.documentElement.scrollWidth");
                assertTrue(scroll <= width, where + " is " + scroll + " px wide");
            }
        }
        String text = (String) page.evaluate("document.body.innerText + ' ' + document.title");
        assertTrue(!MISSING_TEXT.matcher(text).find(), () -> page.url() + " lacks a text: " + text);
    }
}
