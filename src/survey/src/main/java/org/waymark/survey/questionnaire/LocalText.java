package org.waymark.survey.questionnaire;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text in several languages, by two-letter language code. What has no words is not there. */
public final class LocalText implements Serializable {

    public static final LocalText EMPTY = new LocalText(Map.of());

    private final LinkedHashMap<String, String> byLanguage;

    private LocalText(Map<String, String> byLanguage) {
        this.byLanguage = new LinkedHashMap<>();
        byLanguage.forEach((language, text) -> {
            String words = text == null ? "" : text.replace("\u0000", "").strip();
            if (!words.isEmpty()) {
                this.byLanguage.put(language, words);
            }
        });
    }

    public static LocalText of(Map<String, String> byLanguage) {
        return new LocalText(byLanguage);
    }

    public static LocalText of(String language, String text) {
        return text == null ? EMPTY : new LocalText(Map.of(language, text));
    }

    /** The text in that language, else in the first one there is, else empty. */
    public String in(String language) {
        String text = byLanguage.get(language);
        if (text != null) {
            return text;
        }
        return byLanguage.isEmpty() ? "" : byLanguage.values().iterator().next();
    }

    /** The text in exactly that language; empty when it is missing. */
    public String exactlyIn(String language) {
        return byLanguage.getOrDefault(language, "");
    }

    public LocalText with(String language, String text) {
        var changed = new LinkedHashMap<>(byLanguage);
        changed.put(language, text);
        return new LocalText(changed);
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** Whether there is a text in exactly that language. */
    public boolean isIn(String language) {
        return byLanguage.containsKey(language);
    }

    public Map<String, String> byLanguage() {
        return Collections.unmodifiableMap(byLanguage);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalText text && text.byLanguage.equals(byLanguage);
    }

    @Override
    public int hashCode() {
        return byLanguage.hashCode();
    }

    @Override
    public String toString() {
        return byLanguage.toString();
    }
}
