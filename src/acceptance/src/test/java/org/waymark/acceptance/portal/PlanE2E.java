package org.waymark.acceptance.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class PlanE2E extends BrowserTest {

    @Test
    void anyHypothesisCanBeChangedAndWhatStandsInAnotherStays() {
        Page page = as(Person.ADMINISTRATOR);
        String study = new Road(page).createStudy("Hypotheses").study();
        page.navigate("/studies/plan/" + study);
        add(page, "Older customers trust dealers.");
        add(page, "Price decides.");
        Locator first = page.locator("article", new Page.LocatorOptions().setHasText("H1"));
        Locator second = page.locator("article", new Page.LocatorOptions().setHasText("H2"));
        unfold(second);
        second.locator("textarea").first().fill("Price decides for few.");

        unfold(first);
        first.locator("select").selectOption("CONFIRMED");
        first.locator("[id$=save]").click();

        assertThat(first.locator(".badge.good")).isVisible();
        assertThat(second.locator("h3")).containsText("Price decides.");
        assertThat(second.locator("textarea").first()).hasValue("Price decides for few.");
    }

    private static void add(Page page, String statement) {
        Locator form = page.locator("#new-hypothesis");
        form.locator("textarea").fill(statement);
        form.locator("#add").click();
        assertThat(page.locator("article h3").last()).containsText(statement);
    }

    private static void unfold(Locator hypothesis) {
        hypothesis.locator("summary").click();
    }
}
