package org.waymark.portal.rest.survey;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.portal.page.PublicAddress;
import org.waymark.portal.rest.Api;
import org.waymark.portal.rest.Given;
import org.waymark.portal.rest.Paging;
import org.waymark.portal.rest.Slice;
import org.waymark.portal.rest.Versioned;
import org.waymark.survey.questionnaire.QuestionnaireJson;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;

@Path("/studies/{study}/surveys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class StudySurveysResource {

    @Inject
    private SurveyService surveys;

    @Inject
    private PublicAddress publicAddress;

    @GET
    @Operation(summary = "The surveys of a study, newest first, without their questionnaires")
    public Slice<SurveyDocument> list(@PathParam("study") UUID study, @BeanParam Paging paging) {
        return paging.of(
                surveys.listSurveys(study),
                SurveyDetails::id,
                survey -> SurveyDocument.of(survey, null, publicAddress));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a survey whose draft is this questionnaire")
    @APIResponse(
            responseCode = "201",
            description = "The survey, at the address in Location",
            content = @Content(schema = @Schema(implementation = SurveyDocument.class)))
    public Response create(@PathParam("study") UUID study, JsonValue questionnaire) {
        SurveyDetails survey = surveys.createSurvey(study, QuestionnaireJson.read(Given.object(questionnaire)));
        return Versioned.created(
                publicAddress.of(Api.PATH + "/surveys/" + survey.id()),
                survey.version(),
                SurveyDocument.of(survey, surveys.getDraft(survey.id()), publicAddress));
    }
}
