package org.waymark.portal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What makes a report. */
@ApplicationScoped
class Software {

    private static final String BUILD = "/META-INF/maven/org.waymark/waymark-portal/pom.properties";

    @Inject
    private ServletContext application;

    /** The version, which the build leaves in the package. */
    String version() {
        try (InputStream in = application.getResourceAsStream(BUILD)) {
            var build = new Properties();
            if (in != null) {
                build.load(in);
            }
            return build.getProperty("version", "");
        } catch (IOException e) {
            return "";
        }
    }
}
