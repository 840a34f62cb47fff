package org.waymark.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * A random value that opens something: an API token, a resume link. Only its holder keeps it; we keep its hash, so that
 * a copy of the database opens nothing.
 */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secret() {}

    /** 256 random bits as 43 characters that may stand in a URL. */
    public static String create() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(BYTES));
    }

    /**
     * A random code that people can read out and type, such as {@code K7QM-3RTX}. It has no L either, which in small
     * letters looks like a 1.
     *
     * @param groups number of groups of four characters; each character carries nearly five bits
     */
    public static String createReadable(int groups) {
        return Stream.generate(() -> readable(random(groups * 4), groups))
                .filter(code -> code.indexOf('L') < 0)
                .findFirst()
                .orElseThrow();
    }

    /**
     * What we may store of a secret: its SHA-256 as 64 hexadecimal digits. A slow hash would add nothing, because a
     * secret of 256 random bits cannot be guessed.
     */
    public static String hash(String secret) {
        return HexFormat.of().formatHex(sha256(secret));
    }

    /**
     * A second secret that follows from the first for one purpose and does not reveal it, in readable form.
     *
     * @param purpose what the derived secret is for; different purposes give unrelated secrets
     */
    public static String derive(String secret, String purpose) {
        return readable(sha256(purpose + ':' + secret), 4);
    }

    /** Compares without telling by its duration where two values begin to differ. */
    public static boolean equal(String one, String other) {
        return one != null
                && other != null
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** Letters and digits without those that look alike (no 0, 1, I, O), 32 of them. */
    private static String readable(byte[] random, int groups) {
        String alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        var code = new StringBuilder();
        for (int i = 0; i < groups * 4; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(alphabet.charAt(random[i] & 31));
        }
        return code.toString();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
