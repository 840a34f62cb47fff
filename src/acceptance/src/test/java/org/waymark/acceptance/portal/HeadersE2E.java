package org.waymark.acceptance.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.acceptance.server.ServerForTheTests;

/** What every answer of the portal says, and what it never says. */
class HeadersE2E extends BrowserTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/nothing-here",
                "/studies",
                "/api/v1/studies",
                "/jakarta.faces.resource/styles/app.css",
                "/s/nothing-here"
            })
    void everyAnswerTellsTheBrowserWhatItMustNotDo(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertTrue(policy.contains("base-uri 'none'"), policy);
        assertFalse(policy.matches(".*script-src[^;]*unsafe.*"), policy);
        assertEquals(1, answer.headers().allValues("Content-Security-Policy").size());
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals(
                "same-origin", answer.headers().firstValue("Referrer-Policy").orElse(""));
        assertTrue(answer.headers().firstValue("Permissions-Policy").isPresent());
        assertTrue(answer.headers().firstValue("Cross-Origin-Opener-Policy").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/nothing-here", "/api/v1/studies", "/WEB-INF/web.xml", "/%00"})
    void noAnswerTellsWhichSoftwareGaveIt(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertTrue(answer.headers().firstValue("Server").isEmpty());
        assertTrue(answer.headers().firstValue("X-Powered-By").isEmpty());
        assertFalse(answer.body().toLowerCase().contains("payara"), answer.body());
        assertFalse(answer.body().contains("jsessionid"));
        assertFalse(answer.body().contains("Exception"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/faces-views/studies.xhtml",
                "/META-INF/MANIFEST.MF",
                "//WEB-INF/web.xml",
                "/%2e/WEB-INF/web.xml",
                "/WEB-INF/./web.xml",
                "/static/../WEB-INF/web.xml",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml"
            })
    void whatIsInsideTheApplicationStaysInside(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertTrue(answer.statusCode() >= 400, path + " gave " + answer.statusCode());
    }

    @Test
    void sessionCookiesAreOutOfReachOfScriptsAndOtherSites() throws Exception {
        String cookie = get("/sign-in").headers().firstValue("Set-Cookie").orElse("");

        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/", "/studies", "/s/some-code", "/api/v1/studies", "/admin/accounts"})
    void aRequestForgedByAnotherSiteIsRefusedWhereverItGoes(String path) throws Exception {
        String cookies = administrator().context().cookies().stream()
                .map(cookie -> cookie.name + '=' + cookie.value)
                .collect(Collectors.joining("; "));
        for (String[] header : List.of(
                new String[] {"Origin", "https://evil.example"},
                new String[] {"Origin", "null"},
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Sec-Fetch-Site", "same-site"})) {
            HttpRequest forged = HttpRequest.newBuilder(URI.create(ServerForTheTests.address() + path))
                    .header(header[0], header[1])
                    .header("Cookie", cookies)
                    .header("Authorization", "Bearer " + ServerForTheTests.TOKEN)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("email=x"))
                    .build();

            assertEquals(
                    403,
                    CLIENT.send(forged, HttpResponse.BodyHandlers.ofString()).statusCode(),
                    header[1]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "TRACE", "PUT", "DELETE", "PATCH"})
    void pagesAnswerToNoOtherMethodThanGetAndPost(String method) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(ServerForTheTests.address() + "/sign-in"))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();

        int status =
                CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        assertTrue(status == 400 || status == 405, method + " gave " + status);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create(ServerForTheTests.address() + path);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
