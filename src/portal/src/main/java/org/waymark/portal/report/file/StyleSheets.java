package org.waymark.portal.report.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets of the portal as texts, for files that bring their own. */
@ApplicationScoped
class StyleSheets {

    @Inject
    private ServletContext application;

    /** @param name of the sheet, without its ending */
    String get(String name) {
        try (InputStream in = application.getResourceAsStream("/resources/styles/" + name + ".css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
