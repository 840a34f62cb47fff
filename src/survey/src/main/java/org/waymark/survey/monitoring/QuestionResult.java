package org.waymark.survey.monitoring;

import java.util.List;
import org.waymark.statistics.interval.Interval;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.questionnaire.QuestionType;

/**
 * What was answered to one question. Which parts there are follows from the type; the others are null or empty.
 *
 * @param code of the question
 * @param text as respondents read it, in the questionnaire's first language
 * @param type how it is asked
 * @param role what it is for
 * @param base responses that answered it
 * @param small whether these are too few to rely on
 * @param shares of options, of the points of a scale, or of ranges of a number
 * @param mean of a rating or a number; null below two answers
 * @param items of a battery
 * @param number further figures of a number
 * @param nps of a question for the willingness to recommend
 * @param texts what was written
 */
public record QuestionResult(
        String code,
        String text,
        QuestionType type,
        QuestionRole role,
        long base,
        boolean small,
        List<AnswerShare> shares,
        Interval mean,
        List<ItemResult> items,
        NumberSummary number,
        NetPromoterResult nps,
        OpenTexts texts) {

    public QuestionResult {
        shares = List.copyOf(shares);
        items = List.copyOf(items);
    }

    /**
     * How often one answer was given.
     *
     * @param code of the option or the point of the scale
     * @param label what respondents read
     * @param count of responses
     * @param base responses that could have given it
     * @param share with its Wilson interval; null without responses
     * @param margin half the width of the interval, as a share; null without responses
     */
    public record AnswerShare(String code, String label, long count, long base, Interval share, Double margin) {}

    /**
     * One item of a battery.
     *
     * @param mean null below two answers
     * @param shares of the points of its scale
     */
    public record ItemResult(
            String code, String label, long base, boolean small, Interval mean, List<AnswerShare> shares) {
        public ItemResult {
            shares = List.copyOf(shares);
        }
    }

    /** Where the answers to a number lie. */
    public record NumberSummary(
            double minimum, double firstQuartile, double median, double thirdQuartile, double maximum) {}

    /**
     * The net promoter score.
     *
     * @param score in points from -100 to 100
     */
    public record NetPromoterResult(Interval score, long promoters, long passives, long detractors) {}

    /**
     * Answers in words.
     *
     * @param latest a few from the latest days, in no order that would tell who wrote them
     */
    public record OpenTexts(long count, List<String> latest) {
        public OpenTexts {
            latest = List.copyOf(latest);
        }
    }
}
