package org.waymark.acceptance.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A questionnaire is written in the builder, looked at, published, and found under its link. */
class QuestionnaireE2E extends BrowserTest {

    /** Every type of question, with the words a respondent reads. */
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("Single choice", "Where did you buy it?");
        QUESTIONS.put("Multiple choice", "What do you own?");
        QUESTIONS.put("Rating scale", "How satisfied are you?");
        QUESTIONS.put("Battery", "How far do you agree?");
        QUESTIONS.put("Number", "How old is it?");
        QUESTIONS.put("Short text", "Which brand is it?");
        QUESTIONS.put("Long text", "What would you change?");
        QUESTIONS.put("Recommendation (NPS)", "Would you recommend it?");
    }

    private Page page;

    @BeforeEach
    void openNewSurvey() {
        page = as(Person.ADMINISTRATOR);
        String study = new Road(page).createStudy("Built").study();
        page.navigate("/studies/surveys/" + study);
        page.fill("#title", "Built in the browser");
        page.click("#create");
        page.waitForURL("**/studies/questionnaire/*");
    }

    @Test
    void aQuestionnaireWithEveryTypeOfQuestionIsWrittenOrderedShownAndPublished() {
        QUESTIONS.forEach(this::addQuestion);
        assertEquals(8, lines().count());
        Inspection.assertEverybodyCanUse(page);
        page.setViewportSize(1280, 900);
        moveUpWithTheKeyboard("Would you recommend it?");

        follow("Preview");
        assertThat(page.locator(".sheet fieldset.asked")).hasCount(8);
        for (String text : QUESTIONS.values()) {
            assertThat(page.locator(".sheet")).containsText(text);
        }
        Inspection.assertEverybodyCanUse(page);

        follow("Field");
        page.click("#publish");
        assertThat(page.locator("#page-messages")).containsText("Version 1 is in the field.");
        String link = page.inputValue("#link");
        assertThat(page.locator("svg.qr")).hasAttribute("aria-label", "QR code of " + link);
        Download code = page.waitForDownload(() -> page.click("#png"));
        assertTrue(code.suggestedFilename().endsWith(".png"), code.suggestedFilename());

        Page respondent = visitor();
        new Respondent(respondent).begin(link);
        assertThat(respondent.locator(".question").nth(6)).containsText("Would you recommend it?");
        new Respondent(respondent).finish();
        assertThat(respondent.locator(".receipt code")).isVisible();
    }

    @Test
    void whatIsMissingIsSaidBeforePublishingAndLeadsToItsPlace() {
        page.getByLabel("Add question to page 1").first().click();
        assertThat(page.locator("#text")).isFocused();
        follow("Field");

        assertThat(page.locator("#publish")).hasCount(0);
        page.locator("main ol.list a").first().click();
        page.waitForURL("**/studies/questionnaire/*");
        assertThat(page.locator("#editor")).isVisible();
    }

    private void addQuestion(String type, String text) {
        int count = lines().count();
        page.getByLabel("Add question to page 1").first().click();
        assertThat(lines()).hasCount(count + 1);
        changeType(type);
        for (Locator label : page.locator("[data-parts] .label input").all()) {
            label.fill("Answer " + label.getAttribute("aria-label").replaceAll("\\D", ""));
        }
        page.fill("#text", text);
        assertThat(lines().last()).containsText(text);
    }

    private void changeType(String type) {
        page.selectOption("#type", new SelectOption().setLabel(type));
        assertThat(page.locator("#editor-title")).containsText(type);
    }

    private void moveUpWithTheKeyboard(String text) {
        int place = lines().count() - 1;
        new Keyboard(page).press(lines().last().locator("a.line"), "Enter");
        assertThat(page.locator("#text")).hasValue(text);
        Locator up = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Move .* up$")))
                .first();
        new Keyboard(page).press(up, "Enter");
        assertThat(lines().nth(place - 1)).containsText(text);
        assertThat(page.locator("#saved")).containsText("question %d of 8".formatted(place));
    }

    private Locator lines() {
        return page.locator(".outline li.question");
    }

    private void follow(String step) {
        page.locator(".steps")
                .getByText(step, new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/studies/" + step.toLowerCase() + "/*");
    }
}
