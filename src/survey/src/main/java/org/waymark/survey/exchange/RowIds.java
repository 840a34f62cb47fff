package org.waymark.survey.exchange;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Identifiers for the responses of one file that sort in the order of its rows, so that whoever has the file can lay
 * beside it what is computed here. (UUIDs of version 8: the first half at random, the second half the row.)
 */
final class RowIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 1L << 63;

    private final long file = RANDOM.nextLong() & ~0xF000L | VERSION_8;

    /** @param row from 1 */
    UUID of(long row) {
        return new UUID(file, VARIANT | row);
    }
}
