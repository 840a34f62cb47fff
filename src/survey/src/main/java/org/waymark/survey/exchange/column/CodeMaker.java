package org.waymark.survey.exchange.column;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes codes of words: short, unique without regard to case, and readable by every other program. */
final class CodeMaker {

    private static final int LIMIT = 40;
    private static final int ROOM_FOR_NUMBER = 4;

    private final Set<String> taken = new HashSet<>();

    /**
     * A code for a column.
     *
     * @param position of the column, for headers that have no letters of ours
     */
    String question(String header, int position) {
        String slug = slug(header);
        if (slug.isEmpty()) {
            slug = "column_" + position;
        } else if (!isLetter(slug.charAt(0))) {
            slug = shortened("Q" + slug, LIMIT);
        }
        return unique(slug);
    }

    /**
     * A code for an answer.
     *
     * @param position of the answer in its list
     */
    String option(String text, int position) {
        String words = text.strip()
                .replaceFirst("^(>=|≥)\\s*", "from_")
                .replaceFirst("^(<=|≤)\\s*", "up_to_")
                .replaceFirst("^<\\s*", "under_")
                .replaceFirst("^>\\s*", "over_");
        String slug = slug(words);
        if (words.matches("[+-]\\d+")) {
            slug = words;
        }
        return unique(slug.isEmpty() ? "answer_" + position : slug);
    }

    private String unique(String slug) {
        String code = slug;
        for (int n = 2; !taken.add(code.toLowerCase(Locale.ROOT)); n++) {
            code = shortened(slug, LIMIT - ROOM_FOR_NUMBER) + '_' + n;
        }
        return code;
    }

    private static String slug(String text) {
        String plain = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]", "")
                .replaceAll("[^A-Za-z0-9.-]+", "_")
                .replaceAll("_[.-]+_", "_")
                .replaceAll("^[_.-]+|[_.-]+$", "");
        return shortened(plain, LIMIT);
    }

    /** Cut between words where that leaves enough of them. */
    private static String shortened(String slug, int limit) {
        if (slug.length() <= limit) {
            return slug;
        }
        int end = slug.lastIndexOf('_', limit);
        return slug.substring(0, end > limit / 2 ? end : limit).replaceAll("[_.-]+$", "");
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
