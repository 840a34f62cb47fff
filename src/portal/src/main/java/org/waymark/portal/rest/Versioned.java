package org.waymark.portal.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Documents that have a version: read again only when changed, changed only by whoever has read the last. */
final class Versioned {

    private Versioned() {}

    /** The document with its tag, or only that it has not been modified. */
    static Response show(Request request, int version, Object document) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag(version));
        return unchanged != null
                ? unchanged.build()
                : Response.ok(document).tag(tag(version)).build();
    }

    /** The document with its new tag. */
    static Response changed(int version, Object document) {
        return Response.ok(document).tag(tag(version)).build();
    }

    /** A new document, with the address it has from now on. */
    static Response created(String address, int version, Object document) {
        return Response.created(URI.create(address))
                .tag(tag(version))
                .entity(document)
                .build();
    }

    /** @throws RefusedRequest unless {@code If-Match} names this version */
    static void requireMatch(Request request, HttpHeaders headers, int version) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new RefusedRequest(ProblemKind.PRECONDITION_REQUIRED);
        }
        if (request.evaluatePreconditions(tag(version)) != null) {
            throw new RefusedRequest(ProblemKind.PRECONDITION_FAILED);
        }
    }

    private static EntityTag tag(int version) {
        return new EntityTag(String.valueOf(version));
    }
}
