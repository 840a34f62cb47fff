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
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.portal.rest.Versioned;
import org.waymark.portal.rest.Words;
import org.waymark.segmentation.difference.DifferenceService;
import org.waymark.segmentation.segment.PairComparisons;
import org.waymark.segmentation.segment.RatingTest;

@Path("/segmentations/{run}/solutions/{segments}/differences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Segmentations")
public class DifferencesResource {

    @Inject
    private DifferenceService differences;

    @Context
    private Request request;

    @PathParam("run")
    private UUID run;

    @PathParam("segments")
    private int segments;

    @GET
    @Operation(
            summary = "On which descriptors the segments differ: the test that fits each, corrected p-values, effects"
                    + " with intervals, residuals; ratings is by-scale, ranks or means")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DifferencesDocument.class)))
    public Response list(@QueryParam("ratings") String ratings) {
        RatingTest test = test(ratings);
        return Versioned.show(
                request, DifferencesDocument.of(run, segments, test, differences.listOverlays(run, segments, test)));
    }

    @GET
    @Path("/pairs/{descriptor}")
    @Operation(summary = "Which pairs of segments differ on a descriptor, given by the code of its variable")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PairComparisons.class)))
    public Response pairs(@PathParam("descriptor") String descriptor, @QueryParam("ratings") String ratings) {
        return Versioned.show(request, differences.getPairs(run, segments, descriptor, test(ratings)));
    }

    @GET
    @Path("/contrast")
    @Operation(summary = "How one segment differs from another on every variable; first and second are their numbers")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContrastDocument.class)))
    public Response contrast(@QueryParam("first") String first, @QueryParam("second") String second) {
        int one = number("first", first);
        int other = number("second", second);
        return Versioned.show(
                request,
                new ContrastDocument(run, segments, one, other, differences.listContrasts(run, segments, one, other)));
    }

    private static RatingTest test(String word) {
        if (word == null) {
            return RatingTest.BY_SCALE;
        }
        return Arrays.stream(RatingTest.values())
                .filter(test -> Words.of(test).equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(Problem.at(
                        "ratings", "segmentation.word", word, String.join(", ", Words.of(RatingTest.class)))));
    }

    private static int number(String name, String text) {
        if (text == null || !text.matches("\\d{1,2}")) {
            throw new InvalidInputException(Problem.at(name, "api.whole"));
        }
        return Integer.parseInt(text);
    }
}
