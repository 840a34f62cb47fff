package org.waymark.portal.respond;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.portal.page.PublicAddress;

/** Keeps a respondent's secret in their browser, one for each survey, and shows it to no script and no other page. */
@ApplicationScoped
class RespondentCookie {

    private static final String NAME = "respondent";
    private static final Duration LIFETIME = Duration.ofDays(60);

    @Inject
    private PublicAddress publicAddress;

    /** The secret this browser holds for the survey it asks about. */
    Optional<String> find(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Stream.of(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(NAME) && isSecret(cookie.getValue()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    void write(HttpServletResponse response, String code, String secret) {
        var cookie = new Cookie(NAME, secret);
        cookie.setPath("/s/" + code);
        cookie.setHttpOnly(true);
        cookie.setSecure(publicAddress.isSecure());
        cookie.setMaxAge((int) LIFETIME.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    static boolean isSecret(String text) {
        return text.matches("[A-Za-z0-9_-]{43}");
    }
}
