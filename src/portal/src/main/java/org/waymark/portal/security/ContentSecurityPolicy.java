package org.waymark.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** What a page may load. PrimeFaces appends the nonce of its scripts, so {@code script-src} stands last. */
@Named
@RequestScoped
public class ContentSecurityPolicy {

    static final String FOR_EVERYTHING_ELSE = "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'; script-src 'self'";

    private static final String COMMON = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'; img-src 'self' data:; ";

    /** Strict for respondents' pages; PrimeFaces' own pages need its inline styles. */
    public String getPolicy() {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        boolean respondent = view.startsWith("/s.xhtml");
        return COMMON + (respondent ? "style-src 'self'; " : "style-src 'self' 'unsafe-inline'; ")
                + "script-src 'self'";
    }
}
