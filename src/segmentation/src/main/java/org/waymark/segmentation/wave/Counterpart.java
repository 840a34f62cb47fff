package org.waymark.segmentation.wave;

import java.io.Serializable;

/**
 * A variable of the earlier survey with what the later one has in its place, to be looked over.
 *
 * @param code in the earlier survey
 * @param label in the earlier survey
 * @param wording in the earlier survey
 * @param golden whether the typing tool asks it; the others only show more of what has changed
 * @param later code in the later survey; null where there is none
 * @param likeness how the two were found to be the same
 * @param doubt what may be different between them
 */
public record Counterpart(
        String code, String label, String wording, boolean golden, String later, Likeness likeness, Doubt doubt)
        implements Serializable {

    /** Why two variables are taken for the same. */
    public enum Likeness {
        SAME_CODE,
        SAME_WORDS,
        CHOSEN,
        NONE
    }

    /** What speaks against it. */
    public enum Doubt {
        /** Nothing. */
        NONE,
        /** The scales have other ends. */
        OTHER_SCALE,
        /** The later survey offers answers that the earlier one did not, or lacks some. */
        OTHER_ANSWERS,
        /** The wording is another. */
        OTHER_WORDS
    }
}
