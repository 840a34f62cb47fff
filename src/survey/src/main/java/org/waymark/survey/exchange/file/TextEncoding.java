package org.waymark.survey.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.waymark.kernel.InvalidInputException;

/** How the characters of a file are written. Windows-1252 stands for Latin-1 too, which it extends. */
public enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_16("UTF-16", StandardCharsets.UTF_16),
    WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"));

    /** So many readable characters of several bytes outweigh one broken byte: a damaged UTF-8 file, not another kind. */
    private static final int READABLE_PER_BROKEN = 10;

    private final String label;
    private final Charset charset;

    TextEncoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** Its usual name. */
    public String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }

    /**
     * Finds out by reading everything once.
     *
     * @throws InvalidInputException when this is no text
     */
    static TextEncoding detect(InputStream bytes) throws IOException {
        var census = new ByteCensus();
        census.read(bytes);
        if (census.isEmpty()) {
            throw UnusableFile.because("exchange.file.empty");
        }
        if (census.isSpreadsheet()) {
            throw UnusableFile.because("exchange.file.spreadsheet");
        }
        if (census.hasUtf16Mark()) {
            return UTF_16;
        }
        if (census.hasNul()) {
            throw UnusableFile.because("exchange.file.binary");
        }
        return census.broken() == 0 || census.readable() >= READABLE_PER_BROKEN * census.broken()
                ? UTF_8
                : WINDOWS_1252;
    }
}
