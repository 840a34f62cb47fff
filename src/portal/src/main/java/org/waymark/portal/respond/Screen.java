package org.waymark.portal.respond;

import jakarta.servlet.http.HttpServletResponse;

/** What {@code /s/{code}} can show, each with a view of its own in {@code WEB-INF/includes/respond}. */
enum Screen {
    START("start", HttpServletResponse.SC_OK),
    PAGE("page", HttpServletResponse.SC_OK),
    /** How to go on later. */
    LATER("later", HttpServletResponse.SC_OK),
    RECEIPT("receipt", HttpServletResponse.SC_OK),
    CLOSED("closed", HttpServletResponse.SC_OK),
    /** The link opens other answers than the ones begun in this browser. */
    WHICH("which", HttpServletResponse.SC_OK),
    UNKNOWN("notice", HttpServletResponse.SC_NOT_FOUND),
    UNKNOWN_LINK("notice", HttpServletResponse.SC_NOT_FOUND),
    NO_COOKIE("notice", HttpServletResponse.SC_FORBIDDEN),
    REFUSED("notice", HttpServletResponse.SC_FORBIDDEN),
    /** The page could not be saved, and is shown as it was sent. */
    NOT_SAVED("page", HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    FAILED("failed", HttpServletResponse.SC_SERVICE_UNAVAILABLE);

    private final String view;
    private final int status;

    Screen(String view, int status) {
        this.view = view;
        this.status = status;
    }

    String view() {
        return view;
    }

    int status() {
        return status;
    }
}
