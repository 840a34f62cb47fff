package org.waymark.portal.rest.journey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.persona.journey.JourneyDraft;
import org.waymark.persona.journey.JourneyService;
import org.waymark.persona.journey.JourneySummary;
import org.waymark.portal.page.PublicAddress;
import org.waymark.portal.rest.Api;
import org.waymark.portal.rest.Given;
import org.waymark.portal.rest.Paging;
import org.waymark.portal.rest.Slice;
import org.waymark.portal.rest.Versioned;

@Path("/studies/{study}/journeys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journey maps")
public class StudyJourneysResource {

    @Inject
    private JourneyService journeys;

    @Inject
    private PublicAddress publicAddress;

    @GET
    @Operation(summary = "The journey maps of a study, published or not, oldest first")
    public Slice<JourneySummaryDocument> list(@PathParam("study") UUID study, @BeanParam Paging paging) {
        return paging.of(journeys.listJourneys(study), JourneySummary::id, JourneySummaryDocument::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a journey map; a title and personas are enough")
    @APIResponse(
            responseCode = "201",
            description = "The journey map, at the address in Location",
            content = @Content(schema = @Schema(implementation = JourneyDraftDocument.class)))
    public Response create(@PathParam("study") UUID study, JourneyDraftDocument journey) {
        JourneyDraft draft = journeys.createJourney(study, Given.body(journey).document());
        return Versioned.created(
                publicAddress.of(Api.PATH + "/journeys/" + draft.summary().id()),
                draft.version(),
                JourneyDraftDocument.of(draft));
    }
}
