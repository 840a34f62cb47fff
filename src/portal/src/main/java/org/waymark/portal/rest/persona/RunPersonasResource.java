package org.waymark.portal.rest.persona;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.persona.persona.PersonaService;
import org.waymark.portal.rest.Slice;

@Path("/segmentations/{run}/personas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personas")
public class RunPersonasResource {

    @Inject
    private PersonaService personas;

    @POST
    @Operation(
            summary =
                    "Draft a persona for every segment of the solution decided on that has none yet; answers with all of"
                            + " them")
    @APIResponse(responseCode = "409", description = "Nobody has decided on a number of segments yet")
    public Slice<PersonaSummaryDocument> draft(@PathParam("run") UUID run) {
        return new Slice<>(
                personas.draftPersonas(run).stream()
                        .map(PersonaSummaryDocument::of)
                        .toList(),
                null);
    }
}
