package org.waymark.portal.rest.segmentation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.portal.page.PublicAddress;
import org.waymark.portal.rest.Api;
import org.waymark.portal.rest.InputObject;
import org.waymark.portal.rest.Versioned;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.typing.TypingExport;
import org.waymark.segmentation.typing.TypingFormat;
import org.waymark.segmentation.typing.TypingService;
import org.waymark.segmentation.typing.TypingSettings;
import org.waymark.segmentation.typing.TypingToolDetails;

@Path("/segmentations/{run}/typing-tool")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Segmentations")
public class TypingToolResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private TypingService tools;

    @Inject
    private TypingExport export;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private SegmentsParameter solutions;

    @Inject
    private PublicAddress publicAddress;

    @Context
    private Request request;

    @Context
    private HttpHeaders headers;

    @PathParam("run")
    private UUID run;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "application/xml", "application/sql", XLSX})
    @Operation(
            summary = "The typing tool of a solution: how far its building is, its golden questions and their accuracy",
            description = "As a file with format=json, pmml, sql or xlsx, or by Accept. For sql, table and key name the"
                    + " table and its key column. segments is the number decided on when left out.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TypingToolDocument.class)))
    public Response get(
            @QueryParam("segments") String segments,
            @QueryParam("format") String format,
            @QueryParam("table") @DefaultValue("customers") String table,
            @QueryParam("key") @DefaultValue("id") String key) {
        int number = solutions.of(run, segments);
        Optional<TypingFormat> wanted = format == null ? accepted() : Optional.of(named(format));
        return wanted.map(file -> file(number, file, table, key))
                .orElseGet(() -> Response.fromResponse(Versioned.show(request, document(number)))
                        .type(MediaType.APPLICATION_JSON)
                        .build());
    }

    /** A file when only its type is accepted. */
    private Optional<TypingFormat> accepted() {
        List<MediaType> types = headers.getAcceptableMediaTypes();
        boolean json = types.stream().anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible);
        return json
                ? Optional.empty()
                : Arrays.stream(TypingFormat.values())
                        .filter(format -> types.stream().anyMatch(MediaType.valueOf(format.mediaType())::isCompatible))
                        .findFirst();
    }

    private static TypingFormat named(String format) {
        return TypingFormat.named(format)
                .orElseThrow(() -> new InvalidInputException(
                        Problem.at("format", "segmentation.word", format, "json, pmml, sql, xlsx")));
    }

    private Response file(int segments, TypingFormat format, String table, String key) {
        byte[] file = export.write(run, segments, format, table, key);
        return Response.ok(file, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"typing-tool-" + segments + "-segments." + format.extension() + '"')
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Have a typing tool built; everything may be left out. The tool in use stays in use until the new one"
                            + " is done")
    @RequestBody(content = @Content(schema = @Schema(implementation = TypingSettingsDocument.class)))
    @APIResponse(
            responseCode = "202",
            description = "It is queued",
            content = @Content(schema = @Schema(implementation = TypingToolDocument.class)))
    @APIResponse(responseCode = "409", description = "One is being built already")
    public Response build(@QueryParam("segments") String segments, JsonValue json) {
        int number = solutions.of(run, segments);
        TypingSettings settings = settings(json);
        tools.requestTool(run, number, settings);
        return Response.accepted(document(number))
                .location(URI.create(
                        publicAddress.of(Api.PATH + "/segmentations/" + run + "/typing-tool?segments=" + number)))
                .build();
    }

    private TypingSettings settings(JsonValue json) {
        TypingSettings usual = TypingSettings.proposed(segmentations.getRun(run).settings());
        var input = new InputObject(json == null ? JsonValue.EMPTY_JSON_OBJECT : json);
        var settings = new TypingSettings(
                input.text("method").orElse(usual.method()),
                input.whole("number").map(TypingToolResource::clamp).orElse(null),
                input.whole("most").map(TypingToolResource::clamp).orElse(usual.most()),
                input.texts("questions").orElse(usual.questions()),
                probability(input, usual.threshold()),
                input.whole("seed").orElse(usual.seed()));
        input.check();
        return settings;
    }

    private static double probability(InputObject input, double usual) {
        Optional<JsonValue> value = input.value("threshold");
        if (value.isPresent() && !(value.get() instanceof JsonNumber)) {
            input.note("threshold", "typing.threshold.range");
        }
        return value.filter(JsonNumber.class::isInstance)
                .map(number -> ((JsonNumber) number).doubleValue())
                .orElse(usual);
    }

    /** What is beyond any limit is left to the service to refuse. */
    private static int clamp(long number) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number));
    }

    @POST
    @Path("/threshold")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide from which probability on a segment is told")
    @RequestBody(content = @Content(schema = @Schema(implementation = Threshold.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TypingToolDocument.class)))
    public TypingToolDocument chooseThreshold(@QueryParam("segments") String segments, JsonValue json) {
        int number = solutions.of(run, segments);
        var input = new InputObject(json);
        double threshold = probability(input, Double.NaN);
        input.check();
        tools.chooseThreshold(run, number, threshold);
        return document(number);
    }

    /**
     * From when on a segment is told.
     *
     * @param threshold 0 to 1
     */
    public record Threshold(double threshold) {}

    @DELETE
    @Operation(summary = "Stop the building; the tool in use stays in use")
    @APIResponse(
            responseCode = "202",
            description = "It will stop at its next step",
            content = @Content(schema = @Schema(implementation = TypingToolDocument.class)))
    @APIResponse(responseCode = "409", description = "It is over already")
    public Response cancel(@QueryParam("segments") String segments) {
        int number = solutions.of(run, segments);
        tools.cancelTool(run, number);
        return Response.accepted(document(number)).build();
    }

    private TypingToolDocument document(int segments) {
        TypingToolDetails requested =
                tools.findRequestedTool(run, segments).orElseThrow(() -> new NotFoundException("typingTool"));
        return TypingToolDocument.of(requested, tools.findTool(run, segments));
    }
}
