package org.waymark.segmentation.preparation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.waymark.segmentation.method.DontKnowUse;

/**
 * What of a run's settings says how answers are prepared.
 *
 * @param survey whose responses are prepared
 * @param method how segments are to be formed; some warnings depend on it
 * @param basis codes of the variables segments are formed on, or of questions, which mean all their variables
 * @param scaling {@code none}, {@code z}, {@code range}, {@code ipsatise} or {@code ipsatise_z}
 * @param missing {@code omit} or what keeps respondents with gaps
 * @param weights code of a numeric variable with weights; null for none
 * @param reversed codes of the basis variables worded the other way round, or of questions
 * @param dontKnow how answers that say “don’t know” count ({@link DontKnowUse})
 */
public record PreparationSettings(
        UUID survey,
        String method,
        List<String> basis,
        String scaling,
        String missing,
        String weights,
        List<String> reversed,
        String dontKnow)
        implements Serializable {

    static final String OMIT = "omit";

    public PreparationSettings {
        basis = List.copyOf(basis);
        reversed = List.copyOf(reversed);
    }

    /** How “don’t know” counts; as no answer when the word is not known. */
    DontKnowUse dontKnowUse() {
        return DontKnowUse.find(dontKnow).orElse(DontKnowUse.MISSING);
    }

    /** Whether values are brought to a common unit item by item. */
    boolean scalesItems() {
        return scaling.equals("z") || scaling.equals("range");
    }

    /** Whether the own mean of each respondent is taken out. */
    boolean correctsWithinPerson() {
        return scaling.startsWith("ipsatise");
    }

    /** Whether distances between answers, and so their units, decide about segments. */
    boolean measuresDistances() {
        return method.equals("kmeans") || method.equals("ensemble");
    }
}
