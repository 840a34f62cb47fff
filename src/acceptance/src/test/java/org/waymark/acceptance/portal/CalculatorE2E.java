package org.waymark.acceptance.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CalculatorE2E extends BrowserTest {

    @Test
    void theSampleSizeOfASurveyIsCalculatedAndItsAddressCanBeShared() {
        Page page = as(Person.EMPLOYEE);
        page.navigate("/calculators/sample-size");
        page.fill("#margin", "5");
        page.fill("#population", "10000");
        page.click("#compute");
        assertThat(page.locator("#answer")).containsText("370");

        Page colleague = as(Person.RESEARCHER);
        colleague.navigate(page.url());
        assertThat(colleague.locator("#answer")).containsText("370");
    }

    @Test
    void whatIsNoNumberIsSaidAtTheFieldAndNotForgotten() {
        Page page = as(Person.EMPLOYEE);
        page.navigate("/calculators/sample-size");
        page.fill("#margin", "a bit");
        page.click("#compute");

        assertThat(page.locator("#margin")).hasValue("a bit");
        assertThat(page.locator("#margin")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void aSamplePlanIsKeptWithItsStudyAndStandsBesideTheLiveResults() {
        OpenSurvey survey = OpenSurvey.create("Planned");
        Page page = as(Person.ADMINISTRATOR);
        page.navigate("/studies/sample/" + survey.study());
        page.fill("#margin", "4");
        page.fill("#population", "");
        page.click("#calculate");
        assertThat(page.locator("#required")).hasText("601");
        page.click("#keep");
        assertThat(page.locator("#page-messages")).not().isEmpty();

        page.navigate("/studies/sample/" + survey.study());
        assertThat(page.locator("#margin")).hasValue(Pattern.compile("4( %)?"));
        assertThat(page.locator("#required")).hasText("601");
        page.navigate("/studies/live/" + survey.survey());
        assertThat(page.locator("#sample")).containsText("601");
    }
}
