package org.waymark.portal.rest;

/** The kinds of errors. Programs tell them apart by their address, so it never changes. */
public enum ProblemKind {
    MALFORMED(400),
    UNAUTHORIZED(401),
    NOT_ALLOWED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    PRECONDITION_FAILED(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID_INPUT(422),
    PRECONDITION_REQUIRED(428),
    UNEXPECTED(500);

    private static final String TYPES = "https://waymark.org/problems/";

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    String type() {
        return TYPES + word();
    }

    /** The last part of its address, and of the key of its title. */
    public String word() {
        return Words.of(this);
    }

    static ProblemKind ofStatus(int status) {
        for (ProblemKind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status < 500 ? MALFORMED : UNEXPECTED;
    }
}
