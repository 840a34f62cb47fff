package org.waymark.acceptance.portal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Somebody who answers a survey in a browser, question by question. */
final class Respondent {

    private final Page page;

    Respondent(Page page) {
        this.page = page;
    }

    Respondent begin(String address) {
        page.navigate(address);
        return press("start");
    }

    /** Presses one of the buttons: start, next, back, later. */
    Respondent press(String turn) {
        String before = page.url();
        page.click("button[value='" + turn + "']");
        page.waitForURL(url -> !url.equals(before));
        return this;
    }

    /** Gives an answer to every question of the page: the first of those there are, a number, a word. */
    Respondent answer() {
        for (String field : fields("input[type=radio]")) {
            page.locator("input[name='" + field + "']").first().check();
        }
        for (String field : fields("input[type=checkbox]")) {
            page.locator("input[name='" + field + "']").first().check();
        }
        for (Locator field : page.locator("form.questions input[type=text], form.questions textarea")
                .all()) {
            field.fill(field.getAttribute("inputmode") == null ? "It washes." : "20");
        }
        return this;
    }

    private List<String> fields(String selector) {
        return page.locator(selector).all().stream()
                .map(field -> field.getAttribute("name"))
                .distinct()
                .toList();
    }

    boolean isAsked() {
        return page.locator("form.questions").count() > 0;
    }

    /** Answers all that is still asked, and sends it. */
    Respondent finish() {
        while (isAsked()) {
            answer().press("next");
        }
        return this;
    }
}
