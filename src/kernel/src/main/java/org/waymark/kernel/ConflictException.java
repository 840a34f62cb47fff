package org.waymark.kernel;

/** The thing is no longer in the state the request counts on: edited by somebody else, already closed, already there. */
public class ConflictException extends BusinessException {

    public ConflictException(String key, Object... values) {
        super(key, values);
    }
}
