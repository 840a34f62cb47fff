package org.waymark.survey.exchange.column;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Degrees of one quality, as "strongly disagree" to "strongly agree" or "not at all important" to "extremely important":
 * ranked by the word of degree, and below zero where the quality is denied.
 */
final class Intensity implements Ladder {

    private static final String NEUTRAL =
            "neutral|neither|neither nor|undecided|indifferent|ok|okay|average|so so|same|the same|about the same|unchanged|in between|teils teils|weder noch";
    private static final Map<String, Double> DEGREES = degrees();

    private final String yes;
    private final String no;

    /**
     * @param yes words for the quality, separated by bars
     * @param no words for its opposite
     */
    Intensity(String yes, String no) {
        this.yes = yes;
        this.no = no;
    }

    private static Map<String, Double> degrees() {
        // longer phrases first, because they hold the shorter ones
        var degrees = new LinkedHashMap<String, Double>();
        degrees.put("not at all|überhaupt nicht|gar nicht", -5.0);
        degrees.put("not very|not so|not too|not really|nicht so|weniger", -1.0);
        degrees.put("extremely|extrem|äusserst", 6.0);
        degrees.put("strongly|completely|totally|absolutely|definitely|fully|too|voll und ganz|voll|völlig", 5.0);
        degrees.put("very much|very|highly|a lot|sehr", 4.0);
        degrees.put("quite|mostly|fairly|pretty|probably|überwiegend", 2.5);
        degrees.put("rather|somewhat|moderately|tend to|partly|eher|etwas", 2.0);
        degrees.put("slightly|a little|a bit|hardly|kaum", 1.0);
        degrees.put("not|nicht", -3.0);
        return degrees;
    }

    @Override
    public double rank(String category) {
        String text =
                category.replaceAll("[^\\p{L} ]", " ").replaceAll("\\s+", " ").strip();
        if (text.matches(NEUTRAL) || text.matches("(neither|weder) .*")) {
            return 0;
        }
        double degree = 3;
        for (Map.Entry<String, Double> known : DEGREES.entrySet()) {
            String without = without(text, known.getKey());
            if (!without.equals(text)) {
                degree = known.getValue();
                text = without;
                break;
            }
        }
        String left = text.replaceAll("\\b(at all|ich|bin|i am|i|it is|it)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (left.matches(no)) {
            return -degree;
        }
        return left.matches(yes) ? degree : Double.NaN;
    }

    private static String without(String text, String phrases) {
        return (" " + text + " ").replaceFirst(" (" + phrases + ") ", " ").strip();
    }
}
