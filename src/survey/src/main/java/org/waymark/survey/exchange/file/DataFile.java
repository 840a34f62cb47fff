package org.waymark.survey.exchange.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.waymark.kernel.InvalidInputException;

/** A file of rows whose format has been found out. Read as a stream, as often as needed. */
public final class DataFile {

    public static final int COLUMN_LIMIT = 1_000;

    private static final int SAMPLE = 1 << 17;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ByteSource bytes;
    private final FileFormat format;

    private DataFile(ByteSource bytes, FileFormat format) {
        this.bytes = bytes;
        this.format = format;
    }

    /** @throws InvalidInputException when it is empty or no text */
    public static DataFile of(ByteSource bytes) {
        try (InputStream stream = bytes.open()) {
            TextEncoding encoding = TextEncoding.detect(stream);
            String sample = sample(bytes, encoding);
            if (sample.isBlank()) {
                throw UnusableFile.because("exchange.file.empty");
            }
            return new DataFile(bytes, FileFormat.of(encoding, sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FileFormat format() {
        return format;
    }

    /**
     * The rows from the beginning.
     *
     * @param findings where rows that cannot be used are noted
     */
    public RowReader rows(Findings findings) {
        try {
            BufferedReader text = text(bytes, format.encoding());
            long skipped = format.hinted() ? skipLine(text) : 0;
            var checked = new CheckedReader(text, format.delimiter(), skipped + 1, findings);
            return new RowReader(checked, format.delimiter(), skipped, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sample(ByteSource bytes, TextEncoding encoding) throws IOException {
        try (Reader text = text(bytes, encoding)) {
            char[] beginning = new char[SAMPLE];
            int length = 0;
            int n = text.read(beginning, 0, SAMPLE);
            while (n > 0) {
                length += n;
                n = text.read(beginning, length, SAMPLE - length);
            }
            return new String(beginning, 0, length);
        }
    }

    private static BufferedReader text(ByteSource bytes, TextEncoding encoding) throws IOException {
        var text = new BufferedReader(new InputStreamReader(bytes.open(), encoding.charset()), 1 << 16);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static long skipLine(BufferedReader text) throws IOException {
        text.readLine();
        return 1;
    }
}
