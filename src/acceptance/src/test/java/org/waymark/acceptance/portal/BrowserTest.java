package org.waymark.acceptance.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.waymark.acceptance.server.ServerForTheTests;

/** A test that looks at the deployed portal the way people do: with a browser, and with a fresh one each time. */
abstract class BrowserTest {

    static final String ADMIN = ServerForTheTests.ADMIN;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** Asking for one of these tests by name asks for it beside the servers without a portal as well. */
    @BeforeAll
    static void lookOnlyWhereAPortalRuns() {
        assumeTrue("portal".equals(System.getProperty("waymark.server")));
    }

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
            // a page's own status is no complaint; what it needs and does not get is listed below
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400
                    && !"document".equals(response.request().resourceType())) {
                complaints.add(page.url() + ": " + response.status() + " " + response.url());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** A browser in which the person has signed in. */
    Page as(Person person) {
        return visitor(person.browser());
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
}
