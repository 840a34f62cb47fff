package org.waymark.portal.report.file;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of {@code tokens.css} by name, as they are in light: what is printed is printed on white. */
final class Palette {

    private static final Pattern FIRST_ROOT = Pattern.compile(":root\\s*\\{([^}]*)\\}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-f]{6});");

    private final Map<String, Color> colours = new HashMap<>();

    /** @param tokens the style sheet, whose first rule holds the light colours */
    Palette(String tokens) {
        Matcher root = FIRST_ROOT.matcher(tokens);
        if (root.find()) {
            Matcher colour = COLOUR.matcher(root.group(1));
            while (colour.find()) {
                colours.put(colour.group(1), Color.decode(colour.group(2)));
            }
        }
    }

    /** @throws IllegalArgumentException when there is no colour of that name */
    Color get(String name) {
        Color colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("No colour is called " + name);
        }
        return colour;
    }
}
