package org.waymark.clustering.typing;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML elements with attributes, one a line. */
final class XmlText {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn */
    void start(String element, String... attributes) {
        write(element, attributes, ">\n");
        open.push(element);
    }

    /** An element without content. */
    void empty(String element, String... attributes) {
        write(element, attributes, "/>\n");
    }

    /** Closes the element that was started last. */
    void end() {
        String element = open.pop();
        indent().append("</").append(element).append(">\n");
    }

    private void write(String element, String[] attributes, String end) {
        indent().append('<').append(element);
        for (int index = 0; index < attributes.length; index += 2) {
            text.append(' ').append(attributes[index]);
            text.append("=\"").append(escaped(attributes[index + 1])).append('"');
        }
        text.append(end);
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(open.size()));
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
