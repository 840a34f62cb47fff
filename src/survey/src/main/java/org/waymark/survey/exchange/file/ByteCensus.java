package org.waymark.survey.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Counts what tells text from other files, and one way of writing text from another. */
final class ByteCensus {

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLD_OFFICE = {0xD0, 0xCF, 0x11, 0xE0};

    private final int[] first = new int[4];
    private long size;
    private boolean nul;
    private long readable;
    private long broken;
    private int awaited;

    void read(InputStream bytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
            for (int i = 0; i < n; i++) {
                count(buffer[i] & 0xFF);
            }
        }
        if (awaited > 0) {
            broken++;
        }
    }

    private void count(int octet) {
        if (size < first.length) {
            first[(int) size] = octet;
        }
        size++;
        nul |= octet == 0;
        if (octet >= 0x80 && octet <= 0xBF) {
            continued();
        } else {
            if (awaited > 0) {
                broken++;
            }
            awaited = octet < 0x80 ? 0 : following(octet);
        }
    }

    private void continued() {
        if (awaited == 0) {
            broken++;
        } else if (--awaited == 0) {
            readable++;
        }
    }

    /** How many bytes of a UTF-8 character follow this one. */
    private int following(int octet) {
        if (octet >= 0xC2 && octet <= 0xDF) {
            return 1;
        }
        if (octet >= 0xE0 && octet <= 0xEF) {
            return 2;
        }
        if (octet >= 0xF0 && octet <= 0xF4) {
            return 3;
        }
        broken++;
        return 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean isSpreadsheet() {
        return Arrays.equals(first, ZIP) || Arrays.equals(first, OLD_OFFICE);
    }

    boolean hasUtf16Mark() {
        return first[0] == 0xFF && first[1] == 0xFE || first[0] == 0xFE && first[1] == 0xFF;
    }

    boolean hasNul() {
        return nul;
    }

    /** Characters of several bytes that are well-formed UTF-8. */
    long readable() {
        return readable;
    }

    /** Places that are not UTF-8. */
    long broken() {
        return broken;
    }
}
