package org.waymark.kernel;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * One thing that is wrong with what a person gave us, at the place where they gave it.
 *
 * @param path where: a field name, or a path such as {@code pages[0].questions[2].code} or {@code line 3, column 7};
 *     empty when the input as a whole is meant
 * @param key key of the sentence in the message bundle
 * @param values what the sentence names: the value found, the limit passed, the choices there are
 */
public record Problem(String path, String key, List<String> values) implements Serializable {

    public Problem {
        values = List.copyOf(values);
    }

    public static Problem at(String path, String key, Object... values) {
        return new Problem(path, key, Arrays.stream(values).map(String::valueOf).toList());
    }
}
