package org.waymark.survey.monitoring;

import org.waymark.statistics.descriptive.Moments;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.MarginOfError;
import org.waymark.statistics.interval.MeanInterval;
import org.waymark.statistics.interval.NetPromoterScore;
import org.waymark.statistics.interval.WilsonInterval;
import org.waymark.survey.study.SampleAssumptions;

/** How sure the results are, under the assumptions of the study's plan. */
record Precision(SampleAssumptions assumptions) {

    /** Below it, results are shown with a caution. */
    static final int SMALL_BASE = 30;

    static boolean isSmall(long base) {
        return base < SMALL_BASE;
    }

    /** The margin of error of the share that the plan expects, as a share; null without responses. */
    Double margin(long responses) {
        return responses == 0
                ? null
                : MarginOfError.ofProportion(
                        assumptions.proportion(), effectiveSize(responses), assumptions.confidence());
    }

    /** The Wilson interval of a share; null without responses. */
    Interval share(long count, long base) {
        return base == 0
                ? null
                : WilsonInterval.ofProportion((double) count / base, effectiveSize(base), assumptions.confidence());
    }

    /** The Wilson interval of a share of those who began, who are no sample of the population; null without any. */
    Interval completion(long submitted, long begun) {
        return begun == 0 ? null : WilsonInterval.ofCounts(submitted, begun, assumptions.confidence());
    }

    /** The t interval of a mean; null below two answers. */
    Interval mean(Counter.Numbers numbers) {
        if (numbers.base() < 2) {
            return null;
        }
        Moments moments = numbers.moments();
        double standardError = moments.standardDeviation() / Math.sqrt(effectiveSize(moments.n()));
        return MeanInterval.ofStandardError(moments.mean(), standardError, moments.n() - 1.0, assumptions.confidence());
    }

    /** The interval of a net promoter score; null without responses. */
    Interval score(long promoters, long passives, long detractors) {
        double base = promoters + passives + detractors;
        return base == 0
                ? null
                : new NetPromoterScore(promoters / base, detractors / base, effectiveSize((long) base))
                        .interval(assumptions.confidence());
    }

    private double effectiveSize(long responses) {
        // more responses than people: the plan's population is wrong, and nobody is left to ask
        long possible = assumptions.population() == null ? responses : Math.min(responses, assumptions.population());
        return assumptions.design().effectiveSize(possible);
    }
}
