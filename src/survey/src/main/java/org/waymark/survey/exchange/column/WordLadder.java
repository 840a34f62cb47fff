package org.waymark.survey.exchange.column;

import java.util.HashMap;
import java.util.Map;

/** An order that can only be known by heart. */
final class WordLadder implements Ladder {

    private final Map<String, Integer> ranks = new HashMap<>();

    /** @param steps from the lowest up; several words for the same step are separated by bars */
    WordLadder(String... steps) {
        for (int i = 0; i < steps.length; i++) {
            for (String word : steps[i].split("\\|")) {
                ranks.put(word, i);
            }
        }
    }

    @Override
    public double rank(String category) {
        Integer rank = ranks.get(category);
        return rank == null ? Double.NaN : rank;
    }
}
