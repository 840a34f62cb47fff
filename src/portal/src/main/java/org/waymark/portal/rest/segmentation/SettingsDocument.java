package org.waymark.portal.rest.segmentation;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.segmentation.run.SegmentationSettings;

/**
 * What a run is asked to do.
 *
 * @param survey whose responses are segmented
 * @param segments the numbers of segments tried
 */
@JsonbPropertyOrder({
    "survey",
    "method",
    "basis",
    "descriptors",
    "segments",
    "restarts",
    "resamples",
    "seed",
    "scaling",
    "missing",
    "dontKnow",
    "weights",
    "reversed",
    "covariance",
    "covariates",
    "sharedYes",
    "references"
})
public record SettingsDocument(
        @Schema(required = true, description = "Whose responses are segmented")
        UUID survey,

        @Schema(description = "kmeans, kmedoids, latent-class, mixture or ensemble")
        String method,

        @Schema(description = "Codes of questions or variables; by default those whose role is basis")
        List<String> basis,

        @Schema(description = "Likewise; by default descriptors and outcomes")
        List<String> descriptors,

        @Schema(
                oneOf = {SettingsDocument.Range.class, Integer.class},
                description = "From and to, 2 to 20, or one number; a run answers with the range")
        Range segments,

        @Schema(description = "Starts for each number of segments, 1 to 1000; 50 by default")
        int restarts,

        @Schema(description = "Pairs of bootstrap samples for the stability, 0 to 500; 50 by default")
        int resamples,

        @Schema(description = "The same seed and data give the same segments")
        long seed,

        @Schema(
                description =
                        "none, z, range, ipsatise (the own mean of each respondent taken out) or ipsatise_z (the own"
                                + " spread as well)")
        String scaling,

        @Schema(description = "omit, observed, or level for latent-class")
        String missing,

        @Schema(
                description =
                        "How an answer that says so counts: missing, as no answer; level, an answer of its own, for"
                                + " latent-class and its default; given, where it stands, for the others")
        String dontKnow,

        @Schema(description = "Code of a numeric variable") String weights,

        @Schema(description = "Codes of basis variables worded the other way round, whose answers are turned")
        List<String> reversed,

        @Schema(description = "Of mixture: spherical, diagonal, tied or full, as by default")
        String covariance,

        @Schema(description = "Of latent-class: codes of descriptors that membership depends on")
        List<String> covariates,

        @Schema(description = "Of kmedoids: whether yes/no answers count only where one of two respondents says yes")
        boolean sharedYes,

        @Schema(description = "Of kmeans: data sets without segments for the gap, 0 or 2 to 500; 20 by default")
        int references) {

    /** From the smallest number to the largest. */
    @JsonbPropertyOrder({"from", "to"})
    public record Range(int from, int to) {}

    static SettingsDocument of(SegmentationSettings settings) {
        return new SettingsDocument(
                settings.survey(),
                settings.method(),
                settings.basis(),
                settings.descriptors(),
                new Range(settings.from(), settings.to()),
                settings.restarts(),
                settings.resamples(),
                settings.seed(),
                settings.scaling(),
                settings.missing(),
                settings.options().dontKnow(),
                settings.weights(),
                settings.reversed(),
                settings.options().covariance(),
                settings.options().covariates(),
                settings.options().sharedYes(),
                settings.options().references());
    }
}
