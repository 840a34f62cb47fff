package org.waymark.acceptance.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JourneyE2E extends BrowserTest {

    @Test
    void aJourneyMapIsDrawnAndPublishedWithTheKeyboardAlone() {
        String title = "Buying " + UUID.randomUUID().toString().substring(0, 8);
        Page page = as(Person.ADMINISTRATOR);
        var road = new Road(page)
                .createStudy("Journey")
                .upload("kunden.csv", PlantedGroups.file())
                .makeSurvey()
                .prepareSegmentation()
                .run(3)
                .decideOn(3, "As planted.")
                .draftPersonas()
                .publishPersona(0, "Quinn Quality", "Pays for what lasts.");
        page.navigate("/studies/personas/" + road.study());
        var keyboard = new Keyboard(page);

        keyboard.write("#title", title).press(page.getByLabel("Quinn Quality"), "Space");
        keyboard.press("#create");
        page.waitForURL("**/studies/journey/*");
        draw(page, keyboard);
        Inspection.assertEverybodyCanUse(page);
        keyboard.press("#publish");
        page.waitForURL("**/library/journey/*");

        Page colleague = as(Person.EMPLOYEE);
        colleague.navigate(page.url());
        assertThat(colleague.locator("h1")).hasText(title);
        Locator map = colleague.locator("table.map");
        assertThat(map.locator("thead th"))
                .hasText(new String[] {"Noticing", "Consideration", "Purchase", "First use", "Recommending", "Repeat"});
        assertThat(map.locator("tbody")).containsText("Tells three friends");
        assertThat(colleague.locator("#feelings-plot")).isVisible();
    }

    /** Renames the first stage, and adds one with a feeling and a line, which is moved before the last. */
    private static void draw(Page page, Keyboard keyboard) {
        Locator opened = page.locator(".stage-bar [aria-current=step]");
        keyboard.write("#stageName", "Noticing").press("#addStage");
        assertThat(opened).hasValue("6. (no name)");
        keyboard.write("#stageName", "Recommending").choose("[id='moods:0:mood']", 4);
        keyboard.press(page.getByLabel("Add a line: Actions"), "Enter");
        keyboard.write("[aria-label='Actions 1']", "Tells three friends").press("#stageLeft");
        assertThat(opened).hasValue("5. Recommending");
    }
}
