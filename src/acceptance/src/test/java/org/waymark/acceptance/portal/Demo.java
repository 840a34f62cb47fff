package org.waymark.acceptance.portal;

import com.microsoft.playwright.Page;

/**
 * Where the demo study's pages are, found once by following links. Tests may read the demo study, and must leave it as
 * it is.
 */
record Demo(
        String study,
        String survey,
        String answer,
        String run,
        String interview,
        String persona,
        String draftPersona,
        String journey) {

    private static Demo found;

    static synchronized Demo loaded() {
        if (found == null) {
            Page page = Person.RESEARCHER.open();
            found = find(page);
            page.context().close();
        }
        return found;
    }

    private static Demo find(Page page) {
        page.navigate("/studies");
        // the only one that is marked as fictitious
        String study = last(page.locator("main article:has(.badge.warn) h2 a").getAttribute("href"));
        String survey = last(link(page, "/studies/surveys/" + study, "/studies/questionnaire/"));
        page.navigate("/studies/field/" + survey);
        String address = page.inputValue("#link");
        return new Demo(
                study,
                survey,
                address.substring(address.indexOf("/s/")),
                last(link(page, "/studies/segments/" + study, "/studies/run/")),
                link(page, "/studies/interviews/" + study, "/studies/interview/" + study + "/"),
                link(page, "/studies/personas/" + study, "/library/persona/"),
                link(page, "/studies/personas/" + study, "/studies/persona/"),
                last(link(page, "/studies/personas/" + study, "/library/journey/")));
    }

    private static String link(Page page, String from, String beginning) {
        page.navigate(from);
        return page.locator("main a[href^='" + beginning + "']").first().getAttribute("href");
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
