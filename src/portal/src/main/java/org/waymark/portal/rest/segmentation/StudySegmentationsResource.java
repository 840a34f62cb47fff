package org.waymark.portal.rest.segmentation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.portal.page.PublicAddress;
import org.waymark.portal.rest.Api;
import org.waymark.portal.rest.Paging;
import org.waymark.portal.rest.Slice;
import org.waymark.segmentation.preparation.PreparationService;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.survey.api.SurveyData;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;

@Path("/studies/{study}/segmentations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Segmentations")
public class StudySegmentationsResource {

    @Inject
    private SegmentationService segmentations;

    @Inject
    private PreparationService preparations;

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyData data;

    @Inject
    private PublicAddress publicAddress;

    @GET
    @Operation(summary = "The segmentation runs of a study, newest first, without their solutions")
    public Slice<RunDocument> list(@PathParam("study") UUID study, @BeanParam Paging paging) {
        return paging.of(segmentations.listRuns(study), RunDetails::id, RunDocument::inList);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask for a run; only the survey must be given. The run is at the address in Location")
    @RequestBody(content = @Content(schema = @Schema(implementation = SettingsDocument.class)))
    @APIResponse(
            responseCode = "202",
            description = "The run is queued",
            content = @Content(schema = @Schema(implementation = RunDocument.class)))
    public Response request(@PathParam("study") UUID study, JsonValue json) {
        SegmentationSettings settings = settings(study, json);
        RunDetails run = saidAsSent(() -> segmentations.requestRun(settings));
        return Response.accepted(RunDocument.of(run, List.of(), null))
                .location(URI.create(publicAddress.of(Api.PATH + "/segmentations/" + run.id())))
                .build();
    }

    @POST
    @Path("/preparation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "A look at the answers such a run would work on, with warnings and their sources; nothing is stored")
    @RequestBody(content = @Content(schema = @Schema(implementation = SettingsDocument.class)))
    public PreparationDocument preparation(@PathParam("study") UUID study, JsonValue json) {
        SegmentationSettings settings = settings(study, json);
        return saidAsSent(() -> {
            segmentations.checkSettings(settings);
            return PreparationDocument.of(preparations.preview(settings.preparation()));
        });
    }

    private SegmentationSettings settings(UUID study, JsonValue json) {
        List<UUID> known =
                surveys.listSurveys(study).stream().map(SurveyDetails::id).toList();
        var settings = new SettingsReader(json);
        if (settings.survey() == null || !known.contains(settings.survey())) {
            throw settings.refuse();
        }
        return settings.read(data.listVariables(settings.survey()));
    }

    private static <T> T saidAsSent(Supplier<T> call) {
        try {
            return call.get();
        } catch (InvalidInputException refusal) {
            throw new InvalidInputException(refusal.problems().stream()
                    .map(StudySegmentationsResource::asSent)
                    .toList());
        }
    }

    /** The page has a field for each end of the range, the API one for both. */
    private static Problem asSent(Problem problem) {
        boolean range = problem.path().equals("from") || problem.path().equals("to");
        return range ? new Problem("segments", problem.key(), problem.values()) : problem;
    }
}
