package org.waymark.clustering.typing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON (RFC 8259) into maps, lists, strings, doubles, booleans and null, as the engine has no library for it.
 * Whatever is wrong with the text, it is an {@link IllegalArgumentException} that tells where.
 */
final class JsonText {

    private static final int DEEPEST = 20;

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern STRING =
            Pattern.compile("\"((?:[^\"\\\\\\x00-\\x1F]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)");

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    static Object parse(String text) {
        JsonText reader = new JsonText(text);
        Object value = reader.value(0);
        reader.skipSpace();
        if (reader.at < text.length()) {
            throw reader.unexpected();
        }
        return value;
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < 0x20) {
                quoted.append(String.format("\\u%04x", (int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }

    static Map<String, Object> object(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((key, member) -> object.put((String) key, member));
            return object;
        }
        throw wrong("an object", value);
    }

    static List<Object> list(Object value) {
        if (value instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        throw wrong("a list", value);
    }

    static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw wrong("a text", value);
    }

    static double number(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        throw wrong("a number", value);
    }

    static List<String> texts(Object value) {
        return list(value).stream().map(JsonText::text).toList();
    }

    static List<Double> numbers(Object value) {
        return list(value).stream().map(JsonText::number).toList();
    }

    private Object value(int depth) {
        skipSpace();
        if (at == text.length() || depth > DEEPEST) {
            throw unexpected();
        }
        return switch (text.charAt(at)) {
            case '{' -> readObject(depth);
            case '[' -> readList(depth);
            case '"' -> readText();
            case 't' -> readWord("true", true);
            case 'f' -> readWord("false", false);
            case 'n' -> readWord("null", null);
            default -> Double.valueOf(match(NUMBER).group());
        };
    }

    private Map<String, Object> readObject(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        expect('{');
        if (!follows('}')) {
            do {
                skipSpace();
                String key = readText();
                expect(':');
                object.put(key, value(depth + 1));
            } while (follows(','));
            expect('}');
        }
        return object;
    }

    private List<Object> readList(int depth) {
        List<Object> list = new ArrayList<>();
        expect('[');
        if (!follows(']')) {
            do {
                list.add(value(depth + 1));
            } while (follows(','));
            expect(']');
        }
        return list;
    }

    private String readText() {
        return ESCAPE.matcher(match(STRING).group(1)).replaceAll(escape -> {
            String meant = escape.group(2) != null
                    ? String.valueOf((char) Integer.parseInt(escape.group(2), 16))
                    : unescaped(escape.group(1));
            return Matcher.quoteReplacement(meant);
        });
    }

    private static String unescaped(String letter) {
        return switch (letter) {
            case "b" -> "\b";
            case "f" -> "\f";
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> letter;
        };
    }

    private Object readWord(String word, Object meaning) {
        if (!text.startsWith(word, at)) {
            throw unexpected();
        }
        at += word.length();
        return meaning;
    }

    private Matcher match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw unexpected();
        }
        at = matcher.end();
        return matcher;
    }

    private boolean follows(char character) {
        skipSpace();
        boolean follows = at < text.length() && text.charAt(at) == character;
        at += follows ? 1 : 0;
        return follows;
    }

    private void expect(char character) {
        if (!follows(character)) {
            throw unexpected();
        }
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("The text is not JSON from character " + (at + 1) + " on");
    }

    private static IllegalArgumentException wrong(String expected, Object found) {
        return new IllegalArgumentException("Expected " + expected + " and found " + found);
    }
}
