package org.waymark.acceptance.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.regex.Pattern;

/** The road of a research manager from a file to segments, as it is gone in a browser. */
final class Road {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final double PATIENCE = Duration.ofMinutes(3).toMillis();

    private final Page page;
    private String study;

    Road(Page page) {
        this.page = page;
    }

    String study() {
        return study;
    }

    Road createStudy(String title) {
        page.navigate("/studies");
        page.fill("#title", title);
        page.click("#create");
        page.waitForURL(url -> ID.matcher(url).find());
        study = idIn(page.url());
        return this;
    }

    /** Leads to the columns as the portal understands them. */
    Road upload(String name, byte[] content) {
        page.navigate("/studies/upload/" + study);
        page.setInputFiles("#file", new FilePayload(name, "text/csv", content));
        page.click("#submit");
        page.waitForURL("**/studies/columns/*");
        return this;
    }

    /** Leads to the surveys of the study, or to the report of what has been left out. */
    Road makeSurvey() {
        page.click("#make");
        assertThat(page.locator("#page-messages")).containsText("in.");
        return this;
    }

    /** Leads to the page on which a segmentation of the newest survey is set up. */
    Road prepareSegmentation() {
        page.navigate("/studies/surveys/" + study);
        page.locator("main a[href^='/studies/segment/']").first().click();
        page.waitForURL("**/studies/segment/*");
        return this;
    }

    /** What the question is for: Basis, Descriptor, Not used. */
    Road use(String question, String use) {
        page.getByLabel("Use of " + question, new Page.GetByLabelOptions().setExact(true))
                .selectOption(use);
        return this;
    }

    /** Starts a run for two to so many segments, and stays until it is completed, without reloading. */
    Road run(int to) {
        page.fill("#to", String.valueOf(to));
        page.click("#run");
        page.waitForURL("**/studies/run/*");
        assertThat(page.locator("#choice")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        return this;
    }

    /** Leads to the profile of so many segments. */
    Road decideOn(int segments, String reason) {
        page.selectOption("#segments", String.valueOf(segments));
        page.fill("#reason", reason);
        page.click("#choose");
        page.waitForURL("**/studies/profile/*/" + segments);
        return this;
    }

    /** Leads to the personas of the study. */
    Road draftPersonas() {
        page.click("#draft-personas");
        page.waitForURL("**/studies/personas/*");
        return this;
    }

    /** Publishes the persona at that place of the list, with words of its own; leads to its page in the library. */
    Road publishPersona(int place, String name, String summary) {
        page.navigate("/studies/personas/" + study);
        page.locator("main a[href^='/studies/persona/']").nth(place).click();
        page.waitForURL("**/studies/persona/*");
        page.fill("#name", name);
        page.fill("#summary", summary);
        page.click("#publish");
        page.waitForURL("**/library/persona/*");
        return this;
    }

    /** A cell of the table of columns: Question, Code, Answers, Role or Dimension. */
    Locator cell(String what, String header) {
        return page.locator("[aria-label^='%s of column '][aria-label$=', %s']".formatted(what, header));
    }

    static String idIn(String address) {
        var id = ID.matcher(address);
        if (!id.find()) {
            throw new AssertionError("No id in " + address);
        }
        return id.group();
    }
}
