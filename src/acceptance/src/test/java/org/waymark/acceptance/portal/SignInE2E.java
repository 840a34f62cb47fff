package org.waymark.acceptance.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;
import org.waymark.acceptance.server.ServerForTheTests;

class SignInE2E extends BrowserTest {

    @Test
    void aWrongPasswordIsRefusedInOneSentenceThatDoesNotTellWhetherTheAccountExists() {
        Page page = visitor();

        assertEquals(refusal(page, ADMIN), refusal(page, "nobody@test.example"));
    }

    @Test
    void afterSigningInOneIsWhereOneWantedToGo() {
        Page page = visitor();
        page.navigate("/account");
        page.fill("#email", ADMIN);
        page.fill("#password", ServerForTheTests.PASSWORD);
        page.click("#submit");

        assertThat(page).hasURL(address("/account"));
    }

    @Test
    void signingInNeverLeadsToAnotherSite() {
        Page page = visitor();
        for (String target : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
            page.context().clearCookies();
            page.navigate("/sign-in?to=" + target);
            page.fill("#email", ADMIN);
            page.fill("#password", ServerForTheTests.PASSWORD);
            page.click("#submit");
            page.waitForURL(url -> !url.contains("/sign-in"));

            assertTrue(page.url().startsWith(address("/")), page.url());
        }
    }

    @Test
    void theSessionOfBeforeTheSignInIsDead() {
        Page page = visitor();
        page.navigate("/sign-in");
        String before = session(page);
        signedIn(page, ADMIN, ServerForTheTests.PASSWORD);

        assertNotEquals(before, session(page));
    }

    @Test
    void afterSigningOutTheAccountPageAsksToSignIn() {
        Page page = administrator();
        page.click("#sign-out-button");
        page.navigate("/account");

        assertThat(page).hasURL(address("/sign-in?to=%2Faccount"));
    }

    @Test
    void aNewAccountWorksUntilItIsClosedAndThenAtOnceNoMore() {
        Page admin = administrator();
        admin.navigate("/admin/accounts");
        var form = admin.locator("#new-account");
        form.locator("#email").fill("new.colleague@test.example");
        form.locator("#name").fill("New Colleague");
        form.locator("#create").click();
        String password = admin.locator("#hand-over").innerText();
        Page colleague = signedIn(visitor(), "New.Colleague@test.example", password);
        assertThat(colleague.locator(".bar")).containsText("New Colleague");
        assertEquals(403, colleague.navigate("/admin/accounts").status());
        assertEquals(403, colleague.navigate("/studies").status());

        var row = admin.locator("article", new Page.LocatorOptions().setHasText("new.colleague@test.example"));
        row.locator("summary").click();
        row.getByLabel("May sign in").uncheck();
        row.getByText("Save").click();
        assertThat(row).containsText("Closed");

        colleague.navigate("/account");
        assertThat(colleague).hasURL(address("/sign-in?to=%2Faccount"));
    }

    private static String refusal(Page page, String email) {
        page.navigate("/sign-in");
        page.fill("#email", email);
        page.fill("#password", "not the password");
        page.click("#submit");
        return page.locator("#page-messages").innerText();
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElse("none");
    }
}
