package org.waymark.portal.page;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends the browser to another page of the portal after something has been done. */
public final class Go {

    private Go() {}

    /** @param path our own, beginning with a slash */
    public static void to(String path) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
