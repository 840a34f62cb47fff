package org.waymark.acceptance.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Answering a survey on a phone, with and without scripts. */
class RespondentE2E extends BrowserTest {

    private static final Pattern RECEIPT = Pattern.compile("\\S{4,}");

    @Test
    void everyTypeOfQuestionIsAnsweredOnAPhoneThatRunsNoScripts() {
        OpenSurvey survey = OpenSurvey.create("Without scripts");
        Page page = visitor(phone().setJavaScriptEnabled(false));
        new Respondent(page).begin(survey.address()).finish();

        assertThat(page.locator(".receipt code")).hasText(RECEIPT);
        assertEquals(1, survey.countResponses());
    }

    @Test
    void everyPageOfAQuestionnaireCanBeUsedByEverybodyAlsoWithMistakesAndAtTheEnd() {
        OpenSurvey survey = OpenSurvey.create("Looked at");
        Page page = visitor();
        var respondent = new Respondent(page).begin(survey.address()).press("next");
        assertThat(page).hasURL(Pattern.compile("page=1&check$"));
        assertThat(page.locator(".summary")).isVisible();
        Inspection.assertEverybodyCanUse(page);
        while (respondent.isAsked()) {
            Inspection.assertEverybodyCanUse(page);
            respondent.answer().press("next");
        }
        Inspection.assertEverybodyCanUse(page);
    }

    @Test
    void goingBackFindsTheAnswersAsTheyWereGiven() {
        OpenSurvey survey = OpenSurvey.create("Back");
        Page page = visitor(phone());
        new Respondent(page).begin(survey.address()).answer().press("next").press("back");

        assertThat(page).hasURL(Pattern.compile("page=1$"));
        assertThat(page.locator("input[name=S1]").first()).isChecked();
    }

    @Test
    void whoLeavesComesBackOnAnotherDeviceWithThePersonalLink() {
        OpenSurvey survey = OpenSurvey.create("Later");
        Page phone = visitor(phone());
        new Respondent(phone)
                .begin(survey.address())
                .answer()
                .press("next")
                .answer()
                .press("later");
        String link = phone.locator("textarea.address").inputValue();
        Inspection.assertEverybodyCanUse(phone);

        Page desk = visitor();
        desk.navigate(link);
        assertThat(desk).hasURL(Pattern.compile(survey.address() + "$"));
        assertThat(desk.locator(".where")).containsText("Section 3 of 9");
        var respondent = new Respondent(desk).press("back");
        assertThat(desk.locator("input[name=N1]").first()).isChecked();
        respondent.finish();

        assertThat(desk.locator(".receipt code")).hasText(RECEIPT);
        phone.navigate(survey.address());
        assertThat(phone.locator(".receipt code"))
                .hasText(desk.locator(".receipt code").innerText());
        assertEquals(1, survey.countResponses());
    }

    @Test
    void sendingTwiceMakesOneResponseAndSaysSo() {
        OpenSurvey survey = OpenSurvey.create("Twice");
        Page first = visitor();
        var respondent = new Respondent(first).begin(survey.address());
        for (int page = 1; page < 9; page++) {
            respondent.answer().press("next");
        }
        Page second = first.context().newPage();
        second.navigate(first.url());
        respondent.answer().press("next");
        new Respondent(second).answer().press("next");

        assertThat(first.locator("h1")).hasText("Thank you");
        assertThat(second.locator("h1")).hasText("We already have your answers");
        assertEquals(1, survey.countResponses());
    }

    @Test
    void aGermanBrowserIsAskedInGermanAndCanBeAskedInEnglish() {
        OpenSurvey survey = OpenSurvey.create("German");
        Page page = visitor(phone().setLocale("de-DE"));
        page.navigate(survey.address());
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator("h1")).hasText("Haushaltsgeräte: Was ist Ihnen wichtig?");
        assertThat(page.locator("button[value=start]")).hasText("Beginnen");
        var respondent = new Respondent(page).press("start").answer();
        assertThat(page.locator("button[value=next]")).hasText("Weiter");

        Locator english = page.locator("button[value='language:en']");
        english.click();
        assertThat(page.locator("button[value=next]")).hasText("Continue");
        assertThat(page.locator("input[name=S1]").first()).isChecked();
        page.locator("button[value='language:de']").click();
        assertThat(page.locator("button[value=next]")).hasText("Weiter");
        respondent.finish();
        assertThat(page.locator("h1")).hasText("Vielen Dank");
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true);
    }
}
