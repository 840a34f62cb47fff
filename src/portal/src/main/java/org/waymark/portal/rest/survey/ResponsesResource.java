package org.waymark.portal.rest.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.portal.rest.Form;
import org.waymark.portal.rest.Given;
import org.waymark.survey.exchange.ResponseExport;
import org.waymark.survey.exchange.ResponseImport;
import org.waymark.survey.response.ResponseService;
import org.waymark.survey.response.StoredCount;
import org.waymark.survey.response.SubmittedResponse;

@Path("/surveys/{survey}/responses")
@RequestScoped
@Tag(name = "Responses")
public class ResponsesResource {

    private static final String CSV = "text/csv";

    @Inject
    private ResponseService responses;

    @Inject
    private ResponseImport imports;

    @Inject
    private ResponseExport export;

    @PathParam("survey")
    private UUID survey;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Submit one response; the same submissionId again changes nothing")
    @RequestBody(content = @Content(schema = @Schema(implementation = SubmissionDocument.class)))
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = ResponseDocument.class)))
    @APIResponse(responseCode = "200", description = "Had been stored before, with the same answers")
    @APIResponse(
            responseCode = "409",
            description = "Other answers came under this submissionId, or the survey is not open")
    public Response submit(JsonValue submission) {
        SubmittedResponse stored = responses.submit(survey, SubmissionDocument.read(Given.object(submission)));
        return Response.status(stored.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(ResponseDocument.of(stored))
                .build();
    }

    @POST
    @Path("/import")
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Import many responses: a CSV file whose first line holds codes of variables, and submissionId and"
                            + " language if you like. All rows are stored or none")
    public StoredCount importFile(InputStream content) {
        return imports.importResponses(survey, content);
    }

    @POST
    @Path("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The same with the file as the part “file” of a form")
    public StoredCount importForm(List<EntityPart> parts) {
        return imports.importResponses(survey, new Form(parts).file().getContent());
    }

    @GET
    @Produces(CSV)
    @Operation(summary = "All submitted responses as a file; format=csv")
    public Response export(@QueryParam("format") @DefaultValue("csv") String format) {
        if (!format.equals("csv")) {
            throw new InvalidInputException(Problem.at("format", "api.format", format, "csv"));
        }
        String name = export.getFileName(survey);
        StreamingOutput file = out -> export.write(survey, out);
        return Response.ok(file, CSV + "; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .build();
    }
}
