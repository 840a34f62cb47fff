package org.waymark.portal.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where programs look for the description of an API; the server keeps it at the root. */
@Path("/openapi")
public class OpenApiResource {

    @GET
    @Operation(hidden = true)
    public Response openApi() {
        return Response.seeOther(URI.create("/openapi")).build();
    }
}
