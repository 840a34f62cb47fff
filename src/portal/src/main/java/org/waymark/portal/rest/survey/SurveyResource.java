package org.waymark.portal.rest.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.waymark.portal.page.PublicAddress;
import org.waymark.portal.rest.Given;
import org.waymark.portal.rest.Versioned;
import org.waymark.survey.monitoring.Monitor;
import org.waymark.survey.monitoring.MonitorService;
import org.waymark.survey.questionnaire.QuestionnaireJson;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyRemovalService;
import org.waymark.survey.questionnaire.SurveyService;

@Path("/surveys/{survey}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class SurveyResource {

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyRemovalService removals;

    @Inject
    private MonitorService monitors;

    @Inject
    private PublicAddress publicAddress;

    @Context
    private Request request;

    @Context
    private HttpHeaders headers;

    @GET
    @Operation(summary = "A survey with its questionnaire as it is being written")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SurveyDocument.class)))
    public Response get(@PathParam("survey") UUID id) {
        SurveyDetails survey = surveys.getSurvey(id);
        return Versioned.show(request, survey.version(), document(survey));
    }

    @GET
    @Path("/questionnaire")
    @Operation(summary = "The questionnaire in the field, which responses answer; the draft before publication")
    public JsonObject questionnaire(@PathParam("survey") UUID id) {
        return QuestionnaireJson.toJson(surveys.getQuestionnaire(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace the draft of the questionnaire; If-Match holds the ETag of the survey you have read")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SurveyDocument.class)))
    public Response change(@PathParam("survey") UUID id, JsonValue questionnaire) {
        int version = surveys.getSurvey(id).version();
        Versioned.requireMatch(request, headers, version);
        SurveyDetails survey = surveys.saveDraft(id, version, QuestionnaireJson.read(Given.object(questionnaire)));
        return Versioned.changed(survey.version(), document(survey));
    }

    @POST
    @Path("/publish")
    @Operation(summary = "Freeze the draft as the next version and open the survey with it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SurveyDocument.class)))
    public Response publish(@PathParam("survey") UUID id) {
        SurveyDetails survey = surveys.publish(id);
        return Versioned.changed(survey.version(), document(survey));
    }

    @POST
    @Path("/close")
    @Operation(summary = "Take no more answers")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SurveyDocument.class)))
    public Response close(@PathParam("survey") UUID id) {
        SurveyDetails survey = surveys.close(id);
        return Versioned.changed(survey.version(), document(survey));
    }

    @DELETE
    @Operation(
            summary = "Delete an uploaded survey with its responses, runs, typing tools, waves and drafts of personas",
            description = "Refused while something must not lose the responses: a published persona, a persona on a"
                    + " journey map, or a run, tool or wave that is still worked on.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "It was not uploaded, or something must not lose it")
    public void delete(@PathParam("survey") UUID id) {
        removals.deleteSurvey(id);
    }

    @GET
    @Path("/monitor")
    @Operation(
            summary =
                    "How the field stands: whether the sample is large enough, drop-off, results with margins, forecast")
    public Monitor monitor(@PathParam("survey") UUID id) {
        return monitors.getMonitor(id);
    }

    private SurveyDocument document(SurveyDetails survey) {
        return SurveyDocument.of(survey, surveys.getDraft(survey.id()), publicAddress);
    }
}
