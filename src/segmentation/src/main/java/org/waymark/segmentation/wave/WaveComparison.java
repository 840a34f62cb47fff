package org.waymark.segmentation.wave;

import java.io.Serializable;
import java.util.List;
import org.waymark.segmentation.api.Estimate;

/**
 * An earlier survey and a later one, both typed by the same golden questions, so that what the questions get wrong is the
 * same in both. Intervals are of 95 %; p-values are corrected by Holm among the tests of their kind.
 *
 * @param earlier people of the solution
 * @param later people of the later survey who answered at least one golden question
 * @param silent people of the later survey who answered none, and are left out
 * @param weighted whether people count by their weights
 * @param sizes of the segments in their order, and then of “cannot tell”
 * @param allSizes whether the sizes differ at all
 * @param shadow mean shadow value, 0 at the centre of a segment and 1 at its border; null when the later survey lacks
 *     basis variables
 * @param shifts of the basis variables that both surveys have, within each segment
 * @param migration of the people who are in both; null when nothing says who they are
 * @param refit what clustering the later survey anew finds; null when it lacks basis variables
 * @param verdict what all that means
 * @param reasons why
 */
public record WaveComparison(
        int earlier,
        int later,
        int silent,
        boolean weighted,
        List<Change> sizes,
        Test allSizes,
        Change shadow,
        List<Shift> shifts,
        Migration migration,
        Refit refit,
        Drift verdict,
        List<Reason> reasons)
        implements Serializable {

    public WaveComparison {
        sizes = List.copyOf(sizes);
        shifts = List.copyOf(shifts);
        reasons = List.copyOf(reasons);
    }

    /** What has become of segments. */
    public enum Drift {
        /** Nothing that these people could show. */
        NONE,
        /** The segments hold, their sizes are others. */
        SIZES,
        /** The segments themselves are others: build them anew. */
        SEGMENTS
    }

    /**
     * A figure then and now.
     *
     * @param earlier figure
     * @param now figure
     * @param difference now less earlier; without limits where there is too little to tell
     * @param p of the test of no difference; null where there is none
     * @param adjustedP the same after Holm's correction; null likewise
     */
    public record Change(Estimate earlier, Estimate now, Estimate difference, Double p, Double adjustedP)
            implements Serializable {

        public boolean isSignificant() {
            return adjustedP != null && adjustedP < 0.05;
        }
    }

    /**
     * A test.
     *
     * @param statistic chi-squared, or F with weights
     * @param df1 degrees of freedom
     * @param df2 of F; null for chi-squared
     */
    public record Test(double statistic, double df1, Double df2, double p) implements Serializable {}

    /**
     * The mean of a basis variable within a segment.
     *
     * @param segment number from 1
     * @param code of the variable
     * @param label of the variable
     * @param share whether the mean is the share of those who said yes
     * @param change of the mean, in the units of the variable
     * @param standardised the difference in standard deviations of all people of the earlier survey
     */
    public record Shift(int segment, String code, String label, boolean share, Change change, double standardised)
            implements Serializable {}

    /**
     * Where people went who are in both surveys.
     *
     * @param question code of the question by which they are known
     * @param people how many
     * @param moves people by place then (row) and now (column): the segments, and then “cannot tell”
     * @param stayed share of those told a segment both times who were told the same
     */
    public record Migration(String question, int people, List<List<Integer>> moves, Estimate stayed)
            implements Serializable {

        public Migration {
            moves = moves.stream().map(List::copyOf).toList();
        }
    }

    /**
     * The later survey clustered anew, with the settings of the run and as many segments.
     *
     * @param agreement adjusted Rand index of the new segments with the old ones among the later people
     * @param limit below which the segments count as others
     * @param byBootstrap whether the limit comes from the bootstrap samples of the run; otherwise it is a rule of thumb
     */
    public record Refit(double agreement, double limit, boolean byBootstrap) implements Serializable {}

    /**
     * Why the verdict is what it is.
     *
     * @param key of the sentence
     * @param values of the sentence
     */
    public record Reason(String key, List<String> values) implements Serializable {

        public Reason {
            values = List.copyOf(values);
        }
    }
}
