package org.waymark.acceptance.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LivePageE2E extends BrowserTest {

    @Test
    void aResponseFromAnotherBrowserAppearsWithoutLoadingThePageAgain() {
        OpenSurvey survey = OpenSurvey.create("Live");
        new Respondent(visitor()).begin(survey.address()).finish();
        Page manager = as(Person.ADMINISTRATOR);
        manager.navigate("/studies/live/" + survey.survey());
        var table = manager.locator("#q-S1 figure details");
        table.locator("summary").click();
        assertThat(table).containsText(Pattern.compile("\\b1\\b"));
        manager.evaluate("window.sameDocument = true");

        new Respondent(visitor()).begin(survey.address()).finish();

        var patience = new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
        assertThat(manager.locator("#q-S1 .plots")).containsText("2", patience);
        assertThat(manager.locator("#sample")).containsText("2", patience);
        assertEquals(true, manager.evaluate("window.sameDocument"));
        assertThat(table.locator("table")).isVisible();
    }
}
