package org.waymark.acceptance.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.acceptance.server.ServerForTheTests;

/** What another site sends through the browser of somebody who is signed in changes nothing. */
class ForgedOriginE2E extends BrowserTest {

    private static final int REFUSED = 403;

    private static final Map<String, String> FORGERIES = Map.of(
            "https://evil.example", "Origin",
            "null", "Origin",
            "cross-site", "Sec-Fetch-Site",
            "same-site", "Sec-Fetch-Site");

    /** A request that would change something. */
    record Change(String method, String address, RequestOptions body) {

        @Override
        public String toString() {
            return method + " " + address.replaceAll("[0-9a-f-]{36}", "…");
        }
    }

    static Stream<Change> changes() {
        Demo demo = Demo.loaded();
        Stream<Change> pages = Stream.of(
                        "/sign-in",
                        "/set-up",
                        "/account",
                        "/admin/accounts",
                        "/studies",
                        "/studies/plan/" + demo.study(),
                        "/studies/members/" + demo.study(),
                        "/studies/questionnaire/" + demo.survey(),
                        "/studies/field/" + demo.survey(),
                        "/studies/segment/" + demo.survey(),
                        "/studies/run/" + demo.run(),
                        demo.draftPersona())
                .map(address -> new Change("POST", address, form()));
        Stream<Change> upload = Stream.of(new Change(
                "POST",
                "/studies/upload/" + demo.study(),
                RequestOptions.create().setMultipart(FormData.create().set("file", "a,b\n1,2\n"))));
        Stream<Change> api = Stream.of("POST", "PUT", "PATCH", "DELETE")
                .map(method -> new Change(method, "/api/v1/studies", call(method)));
        return Stream.of(pages, upload, api).flatMap(each -> each);
    }

    private static RequestOptions form() {
        return RequestOptions.create()
                .setForm(FormData.create().set("title", "Forged").set("create", "Create"));
    }

    private static RequestOptions call(String method) {
        RequestOptions call = RequestOptions.create().setHeader("Authorization", "Bearer " + ServerForTheTests.TOKEN);
        return method.equals("DELETE")
                ? call
                : call.setHeader("Content-Type", "application/json").setData("{\"title\": \"Forged\"}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void nothingIsTakenFromAnotherSite(Change change) {
        FORGERIES.forEach((value, header) -> {
            APIResponse answer = send(change, header, value);
            assertEquals(REFUSED, answer.status(), header + ": " + value);
            assertFalse(answer.text().contains("Exception"));
        });
    }

    /** Without this, the refusals above could have another reason. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void theSameFromOurOwnPagesIsRead(Change change) {
        assertNotEquals(
                REFUSED, send(change, "Origin", ServerForTheTests.address()).status());
    }

    @Test
    void aRespondentsFormIsTakenFromItsOwnPageOnly() {
        Page page = visitor();
        page.navigate(OpenSurvey.create("Asked").address());
        FormData form = FormData.create()
                .set(":token", page.inputValue("input[name=':token']"))
                .set(":turn", "start");
        RequestOptions start = RequestOptions.create().setForm(form).setMaxRedirects(0);

        start.setHeader("Origin", "https://evil.example");
        assertEquals(REFUSED, page.request().post(page.url(), start).status());
        start.setHeader("Origin", ServerForTheTests.address());
        assertEquals(303, page.request().post(page.url(), start).status());
    }

    @Test
    void aFormOnAnotherSiteThatSendsItselfCreatesNoStudy() {
        Page page = as(Person.RESEARCHER);
        page.route(
                "http://evil.example/",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody(
                                "<form method=post action='%s/studies'><input name=title value=Forged><input name=create>"
                                                .formatted(ServerForTheTests.address())
                                        + "</form><script>document.forms[0].submit()</script>")));

        Response answer = page.waitForResponse("**/studies", () -> page.navigate("http://evil.example/"));

        // the browser kept the session to itself, so nobody was signed in
        assertTrue(answer.headerValue("location").contains("/sign-in"));
        page.navigate("/studies");
        assertEquals(
                0,
                page.getByText("Forged", new Page.GetByTextOptions().setExact(true))
                        .count());
    }

    private static APIResponse send(Change change, String header, String value) {
        return Person.ADMINISTRATOR
                .requests()
                .fetch(
                        change.address(),
                        change.body().setMethod(change.method()).setHeader(header, value));
    }
}
