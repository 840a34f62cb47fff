package org.waymark.clustering.typing;

/** Names that any export can carry. */
final class Names {

    private Names() {}

    /** @throws IllegalArgumentException when the name is blank or has a character that XML cannot carry */
    static void check(String what, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(what + " has no name");
        }
        boolean carried = name.codePoints()
                .allMatch(point -> point >= 0x20 && point != 0xFFFE && point != 0xFFFF && !isSurrogate(point));
        if (!carried) {
            throw new IllegalArgumentException(what + " has a control character in its name: " + name);
        }
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
