package org.waymark.portal.rest;

/** A request that is refused for what HTTP knows a word for. */
final class RefusedRequest extends RuntimeException {

    private final ProblemKind kind;

    RefusedRequest(ProblemKind kind) {
        super(kind.word());
        this.kind = kind;
    }

    ProblemKind kind() {
        return kind;
    }
}
