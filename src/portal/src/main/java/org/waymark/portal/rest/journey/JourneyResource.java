package org.waymark.portal.rest.journey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.persona.journey.JourneyDraft;
import org.waymark.persona.journey.JourneyService;
import org.waymark.portal.rest.Given;
import org.waymark.portal.rest.Versioned;

@Path("/journeys/{journey}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journey maps")
public class JourneyResource {

    @Inject
    private JourneyService journeys;

    @Context
    private Request request;

    @Context
    private HttpHeaders headers;

    @PathParam("journey")
    private UUID id;

    @GET
    @Operation(summary = "A journey map as it is being drawn")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = JourneyDraftDocument.class)))
    public Response get() {
        JourneyDraft draft = journeys.getDraft(id);
        return Versioned.show(request, draft.version(), JourneyDraftDocument.of(draft));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a journey map; If-Match holds the ETag of what you have read")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = JourneyDraftDocument.class)))
    public Response change(JourneyDraftDocument journey) {
        int version = journeys.getDraft(id).version();
        Versioned.requireMatch(request, headers, version);
        return changed(journeys.saveDraft(id, version, Given.body(journey).document()));
    }

    @POST
    @Path("/publish")
    @Operation(summary = "Put the draft into the library as the next version, for every employee to see")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = JourneyDraftDocument.class)))
    @APIResponse(responseCode = "409", description = "One of its personas is not in the library yet")
    public Response publish() {
        return changed(journeys.publish(id));
    }

    private static Response changed(JourneyDraft draft) {
        return Versioned.changed(draft.version(), JourneyDraftDocument.of(draft));
    }
}
