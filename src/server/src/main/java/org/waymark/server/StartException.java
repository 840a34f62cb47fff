package org.waymark.server;

/** The server cannot start. The message is one sentence for the person who tried, with what to do. */
public class StartException extends RuntimeException {

    public StartException(String message) {
        super(message);
    }

    public StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
