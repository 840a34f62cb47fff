package org.waymark.segmentation.method;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.survey.api.Measurement;

/** The methods there are, with what each asks of the answers it works on. */
public enum MethodKind {
    /** Centres and the respondents closest to each. */
    KMEANS(
            "kmeans",
            EnumSet.of(Measurement.BINARY, Measurement.ORDINAL, Measurement.RATING, Measurement.NUMERIC),
            List.of("omit", "observed"),
            List.of(DontKnowUse.MISSING, DontKnowUse.GIVEN),
            true),
    /** Typical respondents and those most like each, by Gower's dissimilarity. */
    KMEDOIDS(
            "kmedoids",
            EnumSet.complementOf(EnumSet.of(Measurement.TEXT)),
            List.of("omit", "observed"),
            List.of(DontKnowUse.MISSING, DontKnowUse.GIVEN),
            false),
    /** Classes within which answers are independent. */
    LATENT_CLASS(
            "latent-class",
            EnumSet.complementOf(EnumSet.of(Measurement.TEXT)),
            List.of("omit", "observed", "level"),
            List.of(DontKnowUse.LEVEL, DontKnowUse.MISSING),
            false),
    /** Normal distributions, each a segment. */
    MIXTURE(
            "mixture",
            EnumSet.of(Measurement.RATING, Measurement.NUMERIC),
            List.of("omit"),
            List.of(DontKnowUse.MISSING, DontKnowUse.GIVEN),
            true),
    /** What several of the others agree on. */
    ENSEMBLE(
            "ensemble",
            EnumSet.complementOf(EnumSet.of(Measurement.TEXT)),
            List.of("omit", "observed"),
            List.of(DontKnowUse.MISSING, DontKnowUse.GIVEN),
            true);

    private final String code;
    private final Set<Measurement> basis;
    private final List<String> missings;
    private final List<DontKnowUse> dontKnows;
    private final boolean scaling;

    MethodKind(
            String code, Set<Measurement> basis, List<String> missings, List<DontKnowUse> dontKnows, boolean scaling) {
        this.code = code;
        this.basis = basis;
        this.missings = missings;
        this.dontKnows = dontKnows;
        this.scaling = scaling;
    }

    /** The word for it in settings. */
    public String code() {
        return code;
    }

    /** The words for all of them. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(MethodKind::code).toList();
    }

    public static Optional<MethodKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** Whether segments can be formed on such variables. */
    public boolean takes(Measurement measurement) {
        return basis.contains(measurement);
    }

    /** What may be done with missing answers, of {@code omit}, {@code observed} and {@code level}. */
    public List<String> missings() {
        return missings;
    }

    /** How “don’t know” may count, the usual way first. */
    public List<DontKnowUse> dontKnows() {
        return dontKnows;
    }

    /** Whether scaling the answers makes a difference. */
    public boolean takesScaling() {
        return scaling;
    }

    /** Whether solutions have a likelihood, and respondents probabilities of belonging to segments. */
    public boolean isModel() {
        return this == LATENT_CLASS || this == MIXTURE;
    }

    /**
     * The method on the data of a run.
     *
     * @throws IllegalArgumentException when nothing is left to cluster, in words for people
     */
    public Method on(MethodData data, MethodSettings settings) {
        return switch (this) {
            case KMEANS -> new KMeansMethod(data, settings);
            case KMEDOIDS -> new KMedoidsMethod(data, settings);
            case LATENT_CLASS -> new LatentClassMethod(data, settings);
            case MIXTURE -> new MixtureMethod(data, settings);
            case ENSEMBLE -> new EnsembleMethod(data, settings);
        };
    }
}
