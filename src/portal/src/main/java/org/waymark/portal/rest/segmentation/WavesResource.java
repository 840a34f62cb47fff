package org.waymark.portal.rest.segmentation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kernel.NotFoundException;
import org.waymark.portal.page.PublicAddress;
import org.waymark.portal.rest.Api;
import org.waymark.portal.rest.InputObject;
import org.waymark.portal.rest.Slice;
import org.waymark.portal.rest.Versioned;
import org.waymark.segmentation.wave.Counterpart;
import org.waymark.segmentation.wave.MappedVariable;
import org.waymark.segmentation.wave.WaveDetails;
import org.waymark.segmentation.wave.WaveService;

@Path("/segmentations/{run}/waves")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Segmentations")
public class WavesResource {

    private static final String CSV = "text/csv";

    @Inject
    private WaveService waves;

    @Inject
    private SegmentsParameter solutions;

    @Inject
    private PublicAddress publicAddress;

    @Context
    private Request request;

    @PathParam("run")
    private UUID run;

    /**
     * A later survey to compare.
     *
     * @param survey of any study you may see
     * @param mapping codes of the later survey by codes of golden questions and basis variables, null for what was not
     *     asked; what is left out is found by codes and words
     */
    public record WaveInput(@Schema(required = true) UUID survey, Map<String, String> mapping) {}

    @GET
    @Operation(
            summary = "The later surveys compared with a solution, newest first",
            description = "segments is the number decided on when left out.")
    public Slice<WaveDocument> list(@QueryParam("segments") String segments) {
        return new Slice<>(
                waves.listWaves(run, solutions.of(run, segments)).stream()
                        .map(WaveDocument::of)
                        .toList(),
                null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Type a later survey with the typing tool and compare it with the one the segments were found on")
    @RequestBody(content = @Content(schema = @Schema(implementation = WaveInput.class)))
    @APIResponse(
            responseCode = "202",
            description = "It is queued; the result is at the address in Location",
            content = @Content(schema = @Schema(implementation = WaveDocument.class)))
    @APIResponse(responseCode = "404", description = "There is no typing tool yet")
    public Response compare(@QueryParam("segments") String segments, JsonValue json) {
        int number = solutions.of(run, segments);
        var input = new InputObject(json);
        UUID survey = input.id("survey").orElse(null);
        if (survey == null && input.value("survey").isEmpty()) {
            input.note("survey", "api.missing");
        }
        JsonValue given = input.value("mapping").orElse(JsonValue.EMPTY_JSON_OBJECT);
        if (!(given instanceof JsonObject)) {
            input.note("mapping", "api.object");
        }
        input.check();
        List<MappedVariable> mapping = mapping(waves.proposeMapping(run, number, survey), given.asJsonObject());
        WaveDetails wave = waves.requestWave(run, number, survey, mapping);
        return Response.accepted(WaveDocument.of(wave))
                .location(URI.create(publicAddress.of(Api.PATH + "/segmentations/" + run + "/waves/"
                        + wave.job().id())))
                .build();
    }

    private static List<MappedVariable> mapping(List<Counterpart> proposed, JsonObject given) {
        var mapping = new ArrayList<MappedVariable>();
        for (Counterpart each : proposed) {
            if (!given.containsKey(each.code())) {
                mapping.add(new MappedVariable(each.code(), each.later()));
            }
        }
        given.forEach((code, later) ->
                mapping.add(new MappedVariable(code, later instanceof JsonString text ? text.getString() : null)));
        return mapping;
    }

    @GET
    @Path("/{wave}")
    @Operation(summary = "How far a comparison is, and what it found")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WaveDocument.class)))
    public Response get(@PathParam("wave") UUID wave) {
        return Versioned.show(request, WaveDocument.of(found(wave)));
    }

    @DELETE
    @Path("/{wave}")
    @Operation(summary = "Stop a comparison")
    @APIResponse(
            responseCode = "202",
            description = "It will stop at its next step",
            content = @Content(schema = @Schema(implementation = WaveDocument.class)))
    @APIResponse(responseCode = "409", description = "It is over already")
    public Response cancel(@PathParam("wave") UUID wave) {
        found(wave);
        return Response.accepted(WaveDocument.of(waves.cancelWave(wave))).build();
    }

    @GET
    @Path("/{wave}/assignments")
    @Produces(CSV)
    @Operation(
            summary = "Who of the later survey is in which segment: response, segment from 1 (empty where it cannot be"
                    + " told), probability of each segment")
    public Response assignments(@PathParam("wave") UUID wave) {
        found(wave);
        var file = new ByteArrayOutputStream();
        waves.writeSegments(wave, file);
        StreamingOutput out = file::writeTo;
        return Response.ok(out, CSV + "; charset=utf-8").build();
    }

    private WaveDetails found(UUID wave) {
        WaveDetails found = waves.getWave(wave);
        if (!found.run().equals(run)) {
            throw new NotFoundException("wave");
        }
        return found;
    }
}
