package org.waymark.segmentation.run;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.clustering.partition.Memberships;

/**
 * Who is in which segment, as one text: a letter a respondent, a dash for one who could not be used; then, of methods
 * that tell how certain that is, a colon and the probabilities. A million respondents are a megabyte or four, and one row
 * of a table instead of a million.
 */
final class Assignments {

    private static final int BYTES_OF_ID = 16;
    private static final char UNUSED = '-';
    private static final char PROBABILITIES = ':';

    /** Probabilities are kept in steps of 1/65,535. */
    private static final int FINEST = 0xFFFF;

    private Assignments() {}

    /** @param labels from 0; −1 for respondents who could not be used */
    static String write(int[] labels) {
        var letters = new StringBuilder(labels.length);
        for (int label : labels) {
            letters.append(label < 0 ? UNUSED : (char) ('A' + label));
        }
        return letters.toString();
    }

    /** @param memberships of the same respondents */
    static String write(int[] labels, Memberships memberships) {
        ByteBuffer bytes = ByteBuffer.allocate(labels.length * Short.BYTES);
        for (int row = 0; row < labels.length; row++) {
            double probability = labels[row] < 0 ? 0 : memberships.probability(row, labels[row]);
            bytes.putShort((short) Math.round(probability * FINEST));
        }
        return write(labels) + PROBABILITIES + Base64.getEncoder().encodeToString(bytes.array());
    }

    static int[] read(String text) {
        int end = text.indexOf(PROBABILITIES);
        return (end < 0 ? text : text.substring(0, end))
                .chars()
                .map(letter -> letter == UNUSED ? -1 : letter - 'A')
                .toArray();
    }

    /**
     * How certainly each respondent belongs to the segment: 0 to 1, 0 for respondents who could not be used; empty when
     * the method does not tell.
     */
    static Optional<double[]> readProbabilities(String text) {
        int end = text.indexOf(PROBABILITIES);
        if (end < 0) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text.substring(end + 1)));
        double[] probabilities = new double[bytes.remaining() / Short.BYTES];
        for (int row = 0; row < probabilities.length; row++) {
            probabilities[row] = (double) Short.toUnsignedInt(bytes.getShort()) / FINEST;
        }
        return Optional.of(probabilities);
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
