package org.waymark.segmentation.preparation;

import java.io.Serializable;
import java.util.List;

/**
 * What a look at the basis shows before segments are formed.
 *
 * @param responses usable responses of the survey
 * @param examined of those, the ones looked at: all of them, or an even sample of a large survey
 * @param complete of those examined, the ones with an answer that counts to every basis variable
 * @param partial those with some answers
 * @param unanswered those with none, which no method can place
 * @param items one per basis variable, in the order of the questionnaire
 * @param style how people use the scale; null without five items on one rating scale
 * @param effectiveResponses how many responses of equal weight say as much (Kish 1965); null without weights
 * @param warnings what speaks against going on like this, the serious first
 */
public record PreparationReport(
        int responses,
        int examined,
        int complete,
        int partial,
        int unanswered,
        List<ItemReport> items,
        ResponseStyle style,
        Double effectiveResponses,
        List<PreparationWarning> warnings)
        implements Serializable {

    PreparationReport with(List<PreparationWarning> found) {
        return new PreparationReport(
                responses, examined, complete, partial, unanswered, items, style, effectiveResponses, found);
    }

    public boolean sampled() {
        return examined < responses;
    }

    /** How many of those examined a run places when respondents with gaps are left out. */
    public int usableComplete() {
        return complete;
    }

    /** How many when it goes by the answers there are. */
    public int usablePartial() {
        return complete + partial;
    }

    /** Answers that say “don’t know”, of those examined. */
    public int dontKnows() {
        return items.stream().mapToInt(ItemReport::dontKnow).sum();
    }

    /** The items that may be worded the other way round. */
    public List<ItemReport> maybeReversed() {
        return items.stream().filter(ItemReport::maybeReversed).toList();
    }
}
