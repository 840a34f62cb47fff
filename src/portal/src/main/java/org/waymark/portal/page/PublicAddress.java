package org.waymark.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where people find the portal. Links that leave it are made from this address, never from what a request claims its
 * host to be.
 */
@Named
@ApplicationScoped
public class PublicAddress {

    @Inject
    @ConfigProperty(name = "waymark.public.url", defaultValue = "http://localhost:8080")
    private String configured;

    /** Part of the address of styles and scripts, so that a browser fetches them anew after an update. */
    private final String release = Long.toString(System.currentTimeMillis() / 1000, 36);

    /** The address of a path that begins with a slash. */
    public String of(String path) {
        return base() + path;
    }

    public boolean isSecure() {
        return configured.startsWith("https:");
    }

    /**
     * Whether an {@code Origin} header names us: the configured address, or the address the request was sent to, which
     * a browser does not let another site choose.
     */
    public boolean isOrigin(String origin, HttpServletRequest request) {
        return origin.equalsIgnoreCase(base())
                || !isSecure() && origin.equalsIgnoreCase("http://" + request.getHeader("Host"));
    }

    public String getRelease() {
        return release;
    }

    private String base() {
        URI uri = URI.create(configured);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
