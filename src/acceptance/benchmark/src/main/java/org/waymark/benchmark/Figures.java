package org.waymark.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a process printed about itself, as lines {@code name=value}. */
record Figures(Map<String, String> values) {

    static Figures of(List<String> lines) {
        var values = new LinkedHashMap<String, String>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                values.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return new Figures(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    double number(String name) {
        return has(name) ? Double.parseDouble(values.get(name)) : Double.NaN;
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }
}
