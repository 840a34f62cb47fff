package org.waymark.segmentation.typing;

import java.io.Serializable;
import java.util.List;
import org.waymark.segmentation.run.SegmentationSettings;

/**
 * What a typing tool is asked to be.
 *
 * @param method {@code multinomial}, {@code discriminant}, or {@code best}: whichever of the two is right more often
 * @param number of questions to ask, 1 to {@value #MOST_QUESTIONS}; null for as few as place at most {@value #LOSS} fewer
 *     of all people right than the best set does
 * @param most questions to look at, 1 to {@value #MOST_QUESTIONS}
 * @param questions codes of the variables that may be asked, or of questions, which mean all their variables; each a
 *     basis or a descriptor of the run
 * @param threshold 0 to 1: whose likeliest segment has a lower probability belongs to “cannot tell”
 * @param seed of every random choice; the same seed and data give the same tool
 */
public record TypingSettings(
        String method, Integer number, int most, List<String> questions, double threshold, long seed)
        implements Serializable {

    public static final List<String> METHODS = List.of("multinomial", "discriminant", "best");
    public static final int MOST_QUESTIONS = 30;

    /**
     * Share of people that brevity may cost. One standard error, the rule of Breiman et al. (1984), would ask ten
     * questions of most batteries, and respondents leave with every one.
     */
    public static final double LOSS = 0.05;

    private static final int USUALLY_MOST = 12;

    /** The likeliest segment must be likelier than all others together. */
    private static final double USUAL_THRESHOLD = 0.5;

    public TypingSettings {
        questions = List.copyOf(questions);
    }

    /** The settings a tool for a solution of that run begins with: the basis is asked, as briefly as possible. */
    public static TypingSettings proposed(SegmentationSettings run) {
        return new TypingSettings("multinomial", null, USUALLY_MOST, run.basis(), USUAL_THRESHOLD, run.seed());
    }
}
