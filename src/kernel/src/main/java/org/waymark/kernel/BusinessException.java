package org.waymark.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A request that cannot be met, for a reason the person who made it can understand. It carries the key of a sentence in
 * the message bundle and the values the sentence names, never text, so that pages and API say it in the reader's
 * language. The transaction is rolled back: nothing is half done.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {

    private final String key;
    private final List<String> values;

    protected BusinessException(String key, Object... values) {
        super(key + Arrays.toString(values));
        this.key = Objects.requireNonNull(key);
        this.values = Arrays.stream(values).map(String::valueOf).toList();
    }

    public String key() {
        return key;
    }

    public List<String> values() {
        return values;
    }
}
