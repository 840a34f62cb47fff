package org.waymark.segmentation.run;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Who is in which segment, as one text: a letter a respondent, a dash for one who could not be used. A million
 * respondents are a megabyte, and one row of a table instead of a million.
 */
final class Assignments {

    private static final int BYTES_OF_ID = 16;
    private static final char UNUSED = '-';

    private Assignments() {}

    /** @param labels from 0; −1 for respondents who could not be used */
    static String write(int[] labels) {
        var letters = new StringBuilder(labels.length);
        for (int label : labels) {
            letters.append(label < 0 ? UNUSED : (char) ('A' + label));
        }
        return letters.toString();
    }

    static int[] read(String letters) {
        return letters.chars()
                .map(letter -> letter == UNUSED ? -1 : letter - 'A')
                .toArray();
    }

    /** The respondents the letters belong to. */
    static String writeCases(List<UUID> responses) {
        ByteBuffer bytes = ByteBuffer.allocate(responses.size() * BYTES_OF_ID);
        for (UUID response : responses) {
            bytes.putLong(response.getMostSignificantBits());
            bytes.putLong(response.getLeastSignificantBits());
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    static List<UUID> readCases(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        var responses = new ArrayList<UUID>(bytes.remaining() / BYTES_OF_ID);
        while (bytes.hasRemaining()) {
            responses.add(new UUID(bytes.getLong(), bytes.getLong()));
        }
        return responses;
    }
}
