package org.waymark.portal.rest.difference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.portal.rest.Given;
import org.waymark.portal.rest.Versioned;
import org.waymark.segmentation.difference.Comparison;
import org.waymark.segmentation.difference.ComparisonService;

@Path("/segmentations/{run}/solutions/{segments}/comparison")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Segmentations")
public class ComparisonResource {

    @Inject
    private ComparisonService comparisons;

    @Context
    private Request request;

    @PathParam("run")
    private UUID run;

    @PathParam("segments")
    private int number;

    @GET
    @Operation(
            summary = "Who is in which segment of two solutions of one survey: counts, adjusted Rand, Jaccard of each"
                    + " segment; with is the other's run, this one when left out, segments its number")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Comparison.class)))
    public Response compare(@QueryParam("with") String with, @QueryParam("segments") String segments) {
        UUID other = with == null ? run : Given.id("with", with);
        if (segments == null || !segments.matches("\\d{1,2}")) {
            throw new InvalidInputException(Problem.at("segments", "api.whole"));
        }
        return Versioned.show(request, comparisons.compare(run, number, other, Integer.parseInt(segments)));
    }
}
