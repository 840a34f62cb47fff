package org.waymark.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.waymark.portal.page.PublicAddress;

/** The headers that tell a browser what it must not do with an answer of ours. */
@ApplicationScoped
class SecurityHeaders {

    static final String CSP = "Content-Security-Policy";

    @Inject
    private PublicAddress publicAddress;

    void put(HttpServletResponse response) {
        response.setHeader(CSP, ContentSecurityPolicy.FOR_EVERYTHING_ELSE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // not "no-referrer": with it browsers send "Origin: null" with our own forms, as they do for a forged one
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (publicAddress.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
