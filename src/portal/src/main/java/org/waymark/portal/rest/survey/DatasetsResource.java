package org.waymark.portal.rest.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.portal.page.PublicAddress;
import org.waymark.portal.rest.Api;
import org.waymark.portal.rest.Form;
import org.waymark.survey.api.CollectionPeriod;
import org.waymark.survey.exchange.DatasetService;
import org.waymark.survey.exchange.ImportedDataset;
import org.waymark.survey.exchange.column.MissingValues;

@Path("/studies/{study}/datasets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Data sets")
public class DatasetsResource {

    @Inject
    private DatasetService datasets;

    @Inject
    private PublicAddress publicAddress;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Existing data becomes a survey with its responses",
            description = "Parts: file (CSV; required), columns (JSON list of corrections, in the form of the answer;"
                    + " required are only column or header and what differs), missing (words that mean “no answer”,"
                    + " separated by commas), title, collectedFrom and collectedTo (days, such as 2024-03-31).")
    @APIResponse(
            responseCode = "201",
            description = "The survey is at the address in Location",
            content = @Content(schema = @Schema(implementation = DatasetDocument.class)))
    public Response upload(@PathParam("study") UUID study, List<EntityPart> parts) {
        var form = new Form(parts);
        EntityPart file = form.file();
        ImportedDataset dataset = datasets.importFile(
                study,
                file.getFileName().orElse(""),
                form.text("title").orElse(""),
                form.text("missing").map(MissingValues::of).orElse(MissingValues.USUAL),
                CollectionPeriod.of(day(form, "collectedFrom"), day(form, "collectedTo"), LocalDate.now()),
                file.getContent(),
                form.text("columns").map(DatasetsResource::columns).orElse(JsonValue.EMPTY_JSON_ARRAY));
        return Response.created(URI.create(publicAddress.of(Api.PATH + "/surveys/" + dataset.survey())))
                .entity(DatasetDocument.of(dataset))
                .build();
    }

    private static LocalDate day(Form form, String part) {
        try {
            return form.text(part).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(Problem.at(part, "api.day"));
        }
    }

    private static JsonArray columns(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray();
        } catch (JsonException e) {
            throw new InvalidInputException(Problem.at("columns", "api.columns"));
        }
    }
}
