package org.waymark.portal.rest.study;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.waymark.portal.page.PublicAddress;
import org.waymark.portal.rest.Api;
import org.waymark.portal.rest.Given;
import org.waymark.portal.rest.Paging;
import org.waymark.portal.rest.Slice;
import org.waymark.portal.rest.Versioned;
import org.waymark.survey.study.StudyDetails;
import org.waymark.survey.study.StudyService;
import org.waymark.survey.study.StudySummary;

@Path("/studies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Studies")
public class StudiesResource {

    @Inject
    private StudyService studies;

    @Inject
    private PublicAddress publicAddress;

    @Context
    private Request request;

    @GET
    @Operation(summary = "The studies you are a member of, newest first")
    public Slice<StudyDocument> list(@BeanParam Paging paging) {
        return paging.of(studies.listStudies(), StudySummary::id, StudyDocument::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a study that you lead")
    @APIResponse(
            responseCode = "201",
            description = "The study, at the address in Location",
            content = @Content(schema = @Schema(implementation = StudyDocument.class)))
    public Response create(StudyInput study) {
        StudyDetails created = studies.createStudy(Given.body(study).outline());
        return Versioned.created(
                publicAddress.of(Api.PATH + "/studies/" + created.id()), created.version(), StudyDocument.of(created));
    }

    @GET
    @Path("/{study}")
    @Operation(summary = "A study")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StudyDocument.class)))
    public Response get(@PathParam("study") UUID id) {
        StudyDetails study = studies.getStudy(id);
        return Versioned.show(request, study.version(), StudyDocument.of(study));
    }
}
