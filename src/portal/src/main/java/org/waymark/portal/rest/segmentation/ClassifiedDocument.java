package org.waymark.portal.rest.segmentation;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.typing.Typed;

/**
 * The segment of a person.
 *
 * @param key of the person, as it was sent; left out when there was none
 * @param segment number from 1; left out when it cannot be told
 * @param name of the segment; left out when it has none, or cannot be told
 * @param told whether the likeliest segment is likely enough
 * @param likeliest number of the segment with the highest probability, from 1
 * @param probabilities by segment, adding up to 1
 */
@JsonbPropertyOrder({"key", "segment", "name", "told", "likeliest", "probabilities"})
public record ClassifiedDocument(
        String key, Integer segment, String name, boolean told, int likeliest, List<Double> probabilities) {

    static ClassifiedDocument of(String key, Typed typed, List<SegmentShare> segments) {
        return new ClassifiedDocument(
                key,
                typed.told() ? (Integer) typed.segment() : null,
                typed.told() ? segments.get(typed.segment() - 1).name() : null,
                typed.told(),
                typed.segment(),
                typed.probabilities());
    }
}
