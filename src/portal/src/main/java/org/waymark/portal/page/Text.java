package org.waymark.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.List;
import java.util.Set;

/** The texts of a page: {@code #{text['study.create']}}, or with values {@code #{text.of('study.members', count)}}. */
@Named
@RequestScoped
public class Text extends AbstractMap<String, String> {

    @Override
    public String get(Object key) {
        return texts().get(String.valueOf(key));
    }

    public String of(String key, Object... values) {
        return texts().get(key, values);
    }

    /** The same with the values in a list, as problems and findings carry them. */
    public String filled(String key, List<?> values) {
        return texts().get(key, values);
    }

    /** The word for a constant: {@code study.state.OPEN} for the state OPEN. */
    public String word(String prefix, Enum<?> constant) {
        return constant == null ? "" : texts().get(prefix + '.' + constant.name());
    }

    public boolean has(String key) {
        return texts().has(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    private static Texts texts() {
        return Texts.ofPage();
    }
}
