package org.waymark.portal.rest.difference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.waymark.portal.rest.Given;
import org.waymark.portal.rest.Versioned;
import org.waymark.segmentation.target.TargetDetails;
import org.waymark.segmentation.target.TargetMatrix;
import org.waymark.segmentation.target.TargetService;

@Path("/segmentations/{run}/solutions/{segments}/targets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Segmentations")
public class TargetsResource {

    @Inject
    private TargetService targets;

    @Context
    private Request request;

    @Context
    private HttpHeaders headers;

    @PathParam("run")
    private UUID run;

    @PathParam("segments")
    private int segments;

    @GET
    @Operation(summary = "The decision matrix of a solution: criteria, scores, where each segment stands, the targets")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TargetDetails.class)))
    public Response get() {
        TargetDetails details = targets.getTargets(run, segments);
        return Versioned.show(request, details.version(), details);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change the matrix; If-Match holds the ETag of what you have read. Scores of size, stability and"
                    + " distinctiveness are measured and need not be sent")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TargetDetails.class)))
    public Response change(TargetMatrix matrix) {
        int version = targets.getTargets(run, segments).version();
        Versioned.requireMatch(request, headers, version);
        TargetDetails saved = targets.saveTargets(run, segments, version, Given.body(matrix));
        return Versioned.changed(saved.version(), saved);
    }
}
