package org.waymark.segmentation.typing;

import java.io.Serializable;
import java.util.List;
import org.waymark.clustering.typing.Classification;

/**
 * What the answers of a person say.
 *
 * @param segment number of the likeliest segment, from 1
 * @param told whether it is likely enough; otherwise the tool cannot tell
 * @param probabilities by segment, adding up to 1
 */
public record Typed(int segment, boolean told, List<Double> probabilities) implements Serializable {

    static Typed of(Classification classification) {
        return new Typed(classification.likeliest() + 1, classification.told(), classification.probabilities());
    }

    /** A, B, C … */
    public String letter() {
        return String.valueOf((char) ('A' + segment - 1));
    }
}
