package org.waymark.segmentation.run;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.waymark.segmentation.method.DontKnowUse;
import org.waymark.segmentation.method.MethodKind;
import org.waymark.segmentation.method.MethodOptions;
import org.waymark.segmentation.method.MethodSettings;
import org.waymark.segmentation.preparation.PreparationSettings;
import org.waymark.segmentation.preparation.VariableCodes;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.Variable;

/**
 * What a run is asked to do. With the digest of its data it says all that is needed to repeat it.
 *
 * @param survey whose usable responses are segmented
 * @param method {@code kmeans}, {@code kmedoids}, {@code latent-class}, {@code mixture} or {@code
 *     ensemble} ({@link MethodKind})
 * @param basis codes of the variables segments are formed on, or of questions, which mean all their variables
 * @param descriptors codes of the variables they are described with, likewise
 * @param from smallest number of segments tried, at least 2
 * @param to largest number of segments tried, at most {@value #MOST_SEGMENTS}
 * @param restarts starts for each number of segments, 1 to {@value #MOST_RESTARTS}
 * @param resamples pairs of bootstrap samples for the stability of each number of segments, 0 to
 *     {@value #MOST_RESAMPLES}
 * @param seed of every random choice; the same seed and data give the same result
 * @param scaling {@code none}, {@code z}, {@code range}, {@code ipsatise} or {@code ipsatise_z}
 * @param missing {@code omit}, {@code observed} or {@code level}; of these, what the method takes
 * @param weights code of a numeric variable with weights; null for none
 * @param reversed codes of the basis variables that are worded the other way round, or of questions; their answers are
 *     turned before anything is computed with them
 * @param options what only some methods ask for
 */
public record SegmentationSettings(
        UUID survey,
        String method,
        List<String> basis,
        List<String> descriptors,
        int from,
        int to,
        int restarts,
        int resamples,
        long seed,
        String scaling,
        String missing,
        String weights,
        List<String> reversed,
        MethodOptions options)
        implements Serializable {

    public static final int MOST_SEGMENTS = 20;
    public static final int MOST_RESTARTS = 1_000;
    public static final int MOST_RESAMPLES = 500;
    public static final List<String> METHODS = MethodKind.codes();
    public static final List<String> SCALINGS = List.of("none", "z", "range", "ipsatise", "ipsatise_z");
    public static final List<String> MISSINGS = List.of("omit", "observed", "level");

    public SegmentationSettings {
        basis = List.copyOf(basis);
        descriptors = List.copyOf(descriptors);
        // runs of earlier versions do not say
        reversed = reversed == null ? List.of() : List.copyOf(reversed);
        options = options == null ? MethodOptions.usual().withDontKnow(null) : options;
    }

    /** The method. It is known: the settings have been checked. */
    MethodKind kind() {
        return MethodKind.find(method).orElseThrow();
    }

    /** How “don’t know” counts. It is known: the settings have been checked. */
    public DontKnowUse dontKnow() {
        return DontKnowUse.find(options.dontKnow()).orElseThrow();
    }

    MethodSettings toMethod() {
        return new MethodSettings(seed, restarts, scaling, missing, options);
    }

    /** What of it says how answers are prepared. */
    public PreparationSettings preparation() {
        return new PreparationSettings(survey, method, basis, scaling, missing, weights, reversed, options.dontKnow());
    }

    /** The settings a run begins with when nobody says otherwise. */
    public static SegmentationSettings of(UUID survey, List<String> basis, List<String> descriptors) {
        return new SegmentationSettings(
                survey,
                "kmeans",
                basis,
                descriptors,
                2,
                8,
                50,
                50,
                42,
                "none",
                "omit",
                null,
                List.of(),
                MethodOptions.usual());
    }

    /** The same by another method, which has its own usual way with “don’t know”. */
    public SegmentationSettings with(MethodKind kind) {
        return with(
                kind.code(),
                scaling,
                missing,
                reversed,
                options.withDontKnow(kind.dontKnows().get(0).code()));
    }

    /** The same with other choices that only some methods ask for. */
    public SegmentationSettings with(MethodOptions others) {
        return with(method, scaling, missing, reversed, others);
    }

    /** The same with missing answers treated otherwise. */
    public SegmentationSettings withMissing(String treatment) {
        return with(method, scaling, treatment, reversed, options);
    }

    /** The same with the answers to these variables turned. */
    public SegmentationSettings withReversed(List<String> codes) {
        return with(method, scaling, missing, codes, options);
    }

    private SegmentationSettings with(
            String byMethod, String scaled, String treatment, List<String> turned, MethodOptions others) {
        return new SegmentationSettings(
                survey,
                byMethod,
                basis,
                descriptors,
                from,
                to,
                restarts,
                resamples,
                seed,
                scaled,
                treatment,
                weights,
                turned,
                others);
    }

    /** Whether each respondent's own mean is taken out, so that response style does not form segments. */
    public boolean isCorrected() {
        return scaling.startsWith("ipsatise");
    }

    /** The same on the answers as given. */
    SegmentationSettings uncorrected() {
        return with(method, "none", missing, List.of(), options);
    }

    /** The same on what the roles of the questions say they are for. */
    public static SegmentationSettings proposed(UUID survey, List<Variable> variables) {
        List<String> basis = questions(variables, EnumSet.of(QuestionRole.BASIS));
        return of(survey, basis, questions(variables, EnumSet.of(QuestionRole.DESCRIPTOR, QuestionRole.OUTCOME)))
                .withReversed(reversed(basis, variables));
    }

    /** The variables of a basis that are worded the other way round. */
    public static List<String> reversed(List<String> basis, List<Variable> variables) {
        return VariableCodes.resolve(basis, variables).stream()
                .filter(Variable::reversed)
                .map(Variable::code)
                .toList();
    }

    private static List<String> questions(List<Variable> variables, Set<QuestionRole> roles) {
        return variables.stream()
                .filter(variable -> roles.contains(variable.role()) && variable.measurement() != Measurement.TEXT)
                .map(Variable::question)
                .distinct()
                .toList();
    }
}
