package org.waymark.portal.rest.persona;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.persona.persona.PersonaDraft;
import org.waymark.persona.persona.PersonaService;
import org.waymark.persona.persona.PersonaSummary;
import org.waymark.persona.persona.PublishedPersona;
import org.waymark.persona.persona.PublishedPersonas;
import org.waymark.persona.search.SearchWords;
import org.waymark.portal.rest.Given;
import org.waymark.portal.rest.Paging;
import org.waymark.portal.rest.Slice;
import org.waymark.portal.rest.Versioned;

@Path("/personas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personas")
public class PersonasResource {

    @Inject
    private PersonaService personas;

    @Inject
    private PublishedPersonas library;

    @Context
    private Request request;

    @Context
    private HttpHeaders headers;

    @GET
    @Operation(
            summary = "The personas of a study for its members, drafts among them; without a study, the library for"
                    + " everybody")
    public Slice<PersonaSummaryDocument> list(@QueryParam("study") String study, @BeanParam Paging paging) {
        List<PersonaSummary> list = study == null
                ? library.search(SearchWords.NONE).stream()
                        .map(PublishedPersona::summary)
                        .toList()
                : personas.listPersonas(Given.id("study", study));
        return paging.of(list, PersonaSummary::id, PersonaSummaryDocument::of);
    }

    @GET
    @Path("/{persona}")
    @Operation(summary = "A persona as it is being written, with the evidence of every figure")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PersonaDraftDocument.class)))
    public Response get(@PathParam("persona") UUID id) {
        PersonaDraft draft = personas.getDraft(id);
        return Versioned.show(request, draft.version(), PersonaDraftDocument.of(draft));
    }

    @PUT
    @Path("/{persona}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Change what is written of a persona; If-Match holds the ETag of what you have read. What was measured"
                            + " stays as it was measured")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PersonaDraftDocument.class)))
    public Response change(@PathParam("persona") UUID id, PersonaDraftDocument persona) {
        int version = personas.getDraft(id).version();
        Versioned.requireMatch(request, headers, version);
        return changed(personas.saveDraft(id, version, Given.body(persona).document()));
    }

    @POST
    @Path("/{persona}/publish")
    @Operation(summary = "Put the draft into the library as the next version, for every employee to see")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PersonaDraftDocument.class)))
    public Response publish(@PathParam("persona") UUID id) {
        return changed(personas.publish(id));
    }

    private static Response changed(PersonaDraft draft) {
        return Versioned.changed(draft.version(), PersonaDraftDocument.of(draft));
    }
}
