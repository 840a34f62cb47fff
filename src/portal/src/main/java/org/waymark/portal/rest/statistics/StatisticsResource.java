package org.waymark.portal.rest.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.portal.calculator.Calculator;
import org.waymark.portal.calculator.Field;
import org.waymark.portal.calculator.Given;
import org.waymark.portal.calculator.InvitationsCalculator;
import org.waymark.portal.calculator.MarginOfErrorCalculator;
import org.waymark.portal.calculator.NetPromoterCalculator;
import org.waymark.portal.calculator.SampleSizeCalculator;
import org.waymark.portal.calculator.SegmentsCalculator;
import org.waymark.portal.calculator.TwoMeansCalculator;
import org.waymark.portal.calculator.TwoProportionsCalculator;

/**
 * Calculators. Shares are fractions of 1; what is not given is as on the page, and the answer repeats all it was
 * computed from.
 */
@Path("/statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
public class StatisticsResource {

    @Context
    private UriInfo uri;

    @GET
    @Path("/sample-size")
    @Operation(summary = "How many responses for a margin of error")
    @Calculates(SampleSizeCalculator.class)
    public SampleSizeCalculator.Result sampleSize() {
        return compute(new SampleSizeCalculator());
    }

    @GET
    @Path("/margin-of-error")
    @Operation(summary = "How sure a number of responses makes a share")
    @Calculates(MarginOfErrorCalculator.class)
    public MarginOfErrorCalculator.Result marginOfError() {
        return compute(new MarginOfErrorCalculator());
    }

    @GET
    @Path("/two-proportions")
    @Operation(summary = "How many responses tell two shares apart")
    @Calculates(TwoProportionsCalculator.class)
    public TwoProportionsCalculator.Result twoProportions() {
        return compute(new TwoProportionsCalculator());
    }

    @GET
    @Path("/two-means")
    @Operation(summary = "How many responses tell two means apart")
    @Calculates(TwoMeansCalculator.class)
    public TwoMeansCalculator.Result twoMeans() {
        return compute(new TwoMeansCalculator());
    }

    @GET
    @Path("/nps")
    @Operation(summary = "How sure a net promoter score is, and how many responses make it surer")
    @Calculates(NetPromoterCalculator.class)
    public NetPromoterCalculator.Result netPromoterScore() {
        return compute(new NetPromoterCalculator());
    }

    @GET
    @Path("/segments")
    @Operation(summary = "How many responses a segmentation needs")
    @Calculates(SegmentsCalculator.class)
    public SegmentsCalculator.Result segments() {
        return compute(new SegmentsCalculator());
    }

    @GET
    @Path("/invitations")
    @Operation(summary = "How many people to invite")
    @Calculates(InvitationsCalculator.class)
    public InvitationsCalculator.Result invitations() {
        return compute(new InvitationsCalculator());
    }

    private <R extends Record> R compute(Calculator<R> calculator) {
        MultivaluedMap<String, String> sent = uri.getQueryParameters();
        var values = new HashMap<String, String>();
        for (Field field : calculator.fields()) {
            values.put(field.name(), sent.containsKey(field.name()) ? sent.getFirst(field.name()) : field.preset());
        }
        List<Problem> problems = new ArrayList<>();
        sent.keySet().stream()
                .filter(name -> !values.containsKey(name))
                .forEach(name -> problems.add(Problem.at(name, "api.unknown", name)));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return calculator.compute(Given.sent(values));
    }
}
