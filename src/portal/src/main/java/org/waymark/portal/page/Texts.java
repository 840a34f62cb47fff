package org.waymark.portal.page;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The sentences of the portal in one language. Each area has a bundle of its own; the first part of a key names it, so
 * {@code study.create} stands in {@code study.properties}.
 */
public record Texts(Locale locale) {

    private static final String BUNDLES = "org.waymark.portal.text.";

    /** In the language of the page that is being shown. */
    public static Texts ofPage() {
        return new Texts(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** The sentence with that key, or the key itself in brackets, which a test looks for on every page. */
    public String get(String key) {
        int dot = key.indexOf('.');
        try {
            return ResourceBundle.getBundle(
                            BUNDLES + key.substring(0, dot),
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key);
        } catch (MissingResourceException | StringIndexOutOfBoundsException e) {
            return "[" + key + "]";
        }
    }

    /** The sentence with its values filled in; numbers are written the way the language does. */
    public String get(String key, Object... values) {
        return new MessageFormat(get(key), locale).format(values);
    }

    public String get(String key, List<?> values) {
        return get(key, values.toArray());
    }

    public boolean has(String key) {
        return !get(key).startsWith("[");
    }
}
