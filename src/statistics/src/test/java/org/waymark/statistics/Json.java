package org.waymark.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the reference results. Just enough JSON for a trusted file: no escapes in strings, no error messages. */
final class Json {
    private final Object value;

    private Json(Object value) {
        this.value = value;
    }

    static Json parse(String text) {
        return new Json(new Parser(text).value());
    }

    /** The member of an object by name, or the element of an array by index, step by step. */
    Json at(Object... path) {
        Object current = value;
        for (Object step : path) {
            current = step instanceof Integer index ? ((List<?>) current).get(index) : ((Map<?, ?>) current).get(step);
        }
        return new Json(current);
    }

    double number(Object... path) {
        return (Double) at(path).value;
    }

    /** The number of that name, or another where it is absent or null. */
    double numberOr(double otherwise, String name) {
        Object found = ((Map<?, ?>) value).get(name);
        return found == null ? otherwise : (Double) found;
    }

    List<Json> elements() {
        return ((List<?>) value).stream().map(Json::new).toList();
    }

    double[] numbers() {
        return elements().stream().mapToDouble(Json::number).toArray();
    }

    private static final class Parser {
        private final String text;
        private int position;

        Parser(String text) {
            this.text = text;
        }

        Object value() {
            skipSpace();
            switch (text.charAt(position)) {
                case '{':
                    return object();
                case '[':
                    return array();
                case '"':
                    return string();
                default:
                    return literal();
            }
        }

        private Map<String, Object> object() {
            Map<String, Object> members = new LinkedHashMap<>();
            position++;
            while (!takes('}')) {
                skipSpace();
                String name = string();
                takes(':');
                members.put(name, value());
                takes(',');
            }
            return members;
        }

        private List<Object> array() {
            List<Object> elements = new ArrayList<>();
            position++;
            while (!takes(']')) {
                elements.add(value());
                takes(',');
            }
            return elements;
        }

        private String string() {
            int end = text.indexOf('"', position + 1);
            String content = text.substring(position + 1, end);
            position = end + 1;
            return content;
        }

        private Object literal() {
            int start = position;
            while (",]} \n".indexOf(text.charAt(position)) < 0) {
                position++;
            }
            String word = text.substring(start, position);
            return word.equals("null") ? null : (Object) Double.valueOf(word);
        }

        private boolean takes(char wanted) {
            skipSpace();
            if (text.charAt(position) == wanted) {
                position++;
                return true;
            }
            return false;
        }

        private void skipSpace() {
            while (Character.isWhitespace(text.charAt(position))) {
                position++;
            }
        }
    }
}
