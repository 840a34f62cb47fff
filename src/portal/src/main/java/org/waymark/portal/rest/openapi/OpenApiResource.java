package org.waymark.portal.rest.openapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.waymark.portal.page.PublicAddress;
import org.waymark.portal.rest.Api;

/** Where programs look for the description of the API. */
@Path("/openapi")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    @Inject
    private PublicAddress publicAddress;

    @GET
    @Operation(hidden = true)
    public String openApi() {
        return Description.of(Api.RESOURCES, publicAddress.of("")).toString();
    }
}
