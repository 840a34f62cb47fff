package org.waymark.portal.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Documents that have a version: read again only when changed, changed only by whoever has read the last. */
public final class Versioned {

    private static final int TAG_BYTES = 12;

    private Versioned() {}

    /** The document with its tag, or only that it has not been modified. */
    public static Response show(Request request, int version, Object document) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag(version));
        return unchanged != null
                ? unchanged.build()
                : Response.ok(document).tag(tag(version)).build();
    }

    /** The document with a tag made of all it says, for documents that change by themselves. */
    public static Response show(Request request, Object document) {
        String json = JsonFormat.write(document);
        var tag = new EntityTag(digest(json));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(json).tag(tag).build();
    }

    /** The document with its new tag. */
    public static Response changed(int version, Object document) {
        return Response.ok(document).tag(tag(version)).build();
    }

    /** A new document, with the address it has from now on. */
    public static Response created(String address, int version, Object document) {
        return Response.created(URI.create(address))
                .tag(tag(version))
                .entity(document)
                .build();
    }

    /** @throws RefusedRequest unless {@code If-Match} names this version */
    public static void requireMatch(Request request, HttpHeaders headers, int version) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new RefusedRequest(ProblemKind.PRECONDITION_REQUIRED);
        }
        if (request.evaluatePreconditions(tag(version)) != null) {
            throw new RefusedRequest(ProblemKind.PRECONDITION_FAILED);
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static EntityTag tag(int version) {
        return new EntityTag(String.valueOf(version));
    }
}
