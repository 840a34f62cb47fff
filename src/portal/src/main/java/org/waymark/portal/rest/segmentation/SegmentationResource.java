package org.waymark.portal.rest.segmentation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.NotFoundException;
import org.waymark.portal.rest.InputObject;
import org.waymark.portal.rest.Versioned;
import org.waymark.segmentation.api.Profile;
import org.waymark.segmentation.method.FittedModel;
import org.waymark.segmentation.preparation.PreparationService;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.run.SegmentationSettings;

@Path("/segmentations/{run}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Segmentations")
public class SegmentationResource {

    private static final String CSV = "text/csv";

    @Inject
    private SegmentationService segmentations;

    @Inject
    private PreparationService preparations;

    @Inject
    private SegmentsParameter solutions;

    @Context
    private Request request;

    @PathParam("run")
    private UUID id;

    @GET
    @Operation(
            summary = "State and progress, the criteria of each number of segments, what they speak for, the decision")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RunDocument.class)))
    public Response get() {
        return Versioned.show(request, document(segmentations.getRun(id)));
    }

    @GET
    @Path("/preparation")
    @Operation(summary = "What the answers looked like before segments were formed of them, with warnings and sources")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreparationDocument.class)))
    @APIResponse(responseCode = "409", description = "The run has not read its answers yet")
    public Response preparation() {
        return Versioned.show(
                request,
                PreparationDocument.of(
                        preparations.findReport(id).orElseThrow(() -> new ConflictException("preparation.notKept"))));
    }

    @GET
    @Path("/assignments")
    @Produces(CSV)
    @Operation(
            summary =
                    "Who is in which segment, in the order of an uploaded file: response, segment from 1, probability;"
                            + " segments is the number decided on when left out")
    public Response assignments(@QueryParam("segments") String segments) {
        int number = solutions.of(id, segments);
        Map<UUID, Integer> assignments = segmentations.getAssignments(id, number);
        Map<UUID, Double> certainties = segmentations.getCertainties(id, number);
        return Response.ok(AssignmentsFile.of(assignments, certainties), CSV + "; charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"segments-" + number + "-of-run-" + id + ".csv\"")
                .build();
    }

    @GET
    @Path("/profile")
    @Operation(
            summary =
                    "What sets the segments apart: the share or mean of each segment on every variable, with intervals and"
                            + " tests; segments is the number decided on when left out")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Profile.class)))
    public Response profile(@QueryParam("segments") String segments) {
        return Versioned.show(request, segmentations.getProfile(id, solutions.of(id, segments)));
    }

    @GET
    @Path("/model")
    @Operation(
            summary =
                    "What the method says of the segments beside their members: chances of answers, means and covariances,"
                            + " typical respondents, members of an ensemble; segments is the number decided on when left out")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FittedModel.class)))
    @APIResponse(responseCode = "404", description = "The members say all, as with k-means")
    public Response model(@QueryParam("segments") String segments) {
        FittedModel model = segmentations
                .findModel(id, solutions.of(id, segments))
                .orElseThrow(() -> new NotFoundException("model"));
        return Versioned.show(request, model);
    }

    @POST
    @Path("/choice")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide on a number of segments; the reason is shown wherever the segments are")
    @RequestBody(content = @Content(schema = @Schema(implementation = RunDocument.Choice.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RunDocument.class)))
    public RunDocument choose(JsonValue json) {
        var input = new InputObject(json);
        long segments = input.whole("segments").orElse(0L);
        if (segments < 1 || segments > SegmentationSettings.MOST_SEGMENTS) {
            input.note("segments", "api.segments.number", SegmentationSettings.MOST_SEGMENTS);
        }
        String reason = input.text("reason").orElse("");
        input.check();
        return document(segmentations.chooseSolution(id, (int) segments, reason));
    }

    @DELETE
    @Operation(summary = "Stop the run; what it has found so far is kept")
    @APIResponse(
            responseCode = "200",
            description = "It had not begun",
            content = @Content(schema = @Schema(implementation = RunDocument.class)))
    @APIResponse(
            responseCode = "202",
            description = "It will stop at its next step",
            content = @Content(schema = @Schema(implementation = RunDocument.class)))
    @APIResponse(responseCode = "409", description = "It is over already")
    public Response cancel() {
        RunDetails run = segmentations.cancelRun(id);
        return Response.status(run.state().isOver() ? Response.Status.OK : Response.Status.ACCEPTED)
                .entity(document(run))
                .build();
    }

    private RunDocument document(RunDetails run) {
        return RunDocument.of(
                run,
                segmentations.listSolutions(id),
                preparations.findReport(id).orElse(null));
    }
}
