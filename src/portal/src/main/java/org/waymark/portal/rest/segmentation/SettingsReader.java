package org.waymark.portal.rest.segmentation;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kernel.InvalidInputException;
import org.waymark.portal.rest.InputObject;
import org.waymark.segmentation.method.MethodKind;
import org.waymark.segmentation.method.MethodOptions;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.survey.api.Variable;

/** Reads what a run is asked to do. What is left out is as a run begins with on the page. */
public final class SettingsReader {

    private static final String LATENT_CLASS_FOR_SHORT = "lca";

    private final InputObject input;
    private final UUID survey;

    public SettingsReader(JsonValue json) {
        this.input = new InputObject(json);
        this.survey = input.id("survey").orElse(null);
    }

    /** The survey; null when there is none, which {@link #refuse} or {@link #read} say. */
    UUID survey() {
        return survey;
    }

    /**
     * Says that the survey is none of this study, along with whatever else is wrong.
     *
     * @throws InvalidInputException always
     */
    InvalidInputException refuse() {
        if (survey != null) {
            input.note("survey", "api.survey.otherStudy");
        } else if (input.value("survey").isEmpty()) {
            input.note("survey", "api.missing");
        }
        settings(SegmentationSettings.of(survey, List.of(), List.of()), List.of());
        input.check();
        throw new IllegalStateException("There is a problem with the survey");
    }

    /**
     * @param variables of the survey
     * @throws InvalidInputException with everything that has the wrong form
     */
    public SegmentationSettings read(List<Variable> variables) {
        SegmentationSettings settings = settings(SegmentationSettings.proposed(survey, variables), variables);
        input.check();
        return settings;
    }

    private SegmentationSettings settings(SegmentationSettings usual, List<Variable> variables) {
        List<String> basis = input.texts("basis").orElse(usual.basis());
        String method = method(usual.method());
        SettingsDocument.Range range = range(new SettingsDocument.Range(usual.from(), usual.to()));
        return new SegmentationSettings(
                survey,
                method,
                basis,
                input.texts("descriptors").orElseGet(() -> others(usual.descriptors(), basis, variables)),
                range.from(),
                range.to(),
                number("restarts", usual.restarts()),
                number("resamples", usual.resamples()),
                input.whole("seed").orElse(usual.seed()),
                input.text("scaling").orElse(usual.scaling()),
                missing(method).orElse(usual.missing()),
                input.text("weights").orElse(null),
                input.texts("reversed").orElseGet(() -> SegmentationSettings.reversed(basis, variables)),
                options(usual.options(), method));
    }

    private MethodOptions options(MethodOptions usual, String method) {
        return new MethodOptions(
                input.text("covariance").orElse(usual.covariance()),
                input.texts("covariates").orElse(usual.covariates()),
                input.truth("sharedYes").orElse(usual.sharedYes()),
                number("references", usual.references()),
                input.text("dontKnow")
                        .orElseGet(() -> MethodKind.find(method)
                                .map(kind -> kind.dontKnows().get(0).code())
                                .orElse(usual.dontKnow())));
    }

    /** The questions of which nothing is a basis. */
    private static List<String> others(List<String> questions, List<String> basis, List<Variable> variables) {
        return questions.stream()
                .filter(question -> !basis.contains(question))
                .filter(question -> variables.stream()
                        .noneMatch(variable -> variable.question().equals(question) && basis.contains(variable.code())))
                .toList();
    }

    private String method(String usual) {
        String word = input.text("method").orElse(usual);
        return LATENT_CLASS_FOR_SHORT.equals(word) ? MethodKind.LATENT_CLASS.code() : word;
    }

    /** Latent classes keep to the answers there are by expectation-maximisation, and by nothing else. */
    private Optional<String> missing(String method) {
        return input.text("missing")
                .map(word -> word.equals("em") && method.equals(MethodKind.LATENT_CLASS.code()) ? "observed" : word);
    }

    /** What is beyond any limit is left to the service to refuse. */
    private int number(String name, int usual) {
        return clamp(input.whole(name).orElse((long) usual));
    }

    private SettingsDocument.Range range(SettingsDocument.Range usual) {
        JsonValue value = input.value("segments").orElse(JsonValue.EMPTY_JSON_OBJECT);
        if (value instanceof JsonNumber number && number.isIntegral()) {
            int segments = clamp(number.longValue());
            return new SettingsDocument.Range(segments, segments);
        }
        if (value instanceof JsonObject object
                && object.keySet().stream().allMatch(name -> name.equals("from") || name.equals("to"))
                && object.values().stream()
                        .allMatch(limit -> limit instanceof JsonNumber number && number.isIntegral())) {
            return new SettingsDocument.Range(object.getInt("from", usual.from()), object.getInt("to", usual.to()));
        }
        input.note("segments", "api.segments");
        return usual;
    }

    private static int clamp(long number) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number));
    }
}
