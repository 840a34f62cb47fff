package org.waymark.survey.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.survey.exchange.file.UnusableFile;

/** A file that is read into memory because it is needed only now. */
final class ReceivedFile {

    private ReceivedFile() {}

    /** @throws InvalidInputException when there are more bytes than that */
    static byte[] read(InputStream content, int limit) {
        try {
            byte[] bytes = content.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw UnusableFile.because("exchange.file.large", limit >> 20);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
