package org.waymark.kernel;

/** The caller may see the thing but not do this with it. */
public class NotAllowedException extends BusinessException {

    public NotAllowedException(String key, Object... values) {
        super(key, values);
    }
}
