package org.waymark.portal.report.file;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file to be downloaded.
 *
 * @param name with its ending
 * @param mediaType of its content
 * @param content writes it
 */
public record ReportFile(String name, String mediaType, Content content) {

    /** Writes a file and leaves the stream open. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }
}
