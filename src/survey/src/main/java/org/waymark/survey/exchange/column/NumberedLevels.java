package org.waymark.survey.exchange.column;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Levels that only carry a number, as "Q3" for the third quartile or "Level 2". */
final class NumberedLevels implements Ladder {

    private static final Pattern LEVEL =
            Pattern.compile("(?:q|level|grade|tier|stage|quartile|quintile|decile)[ _-]?(\\d{1,2})");

    @Override
    public double rank(String category) {
        Matcher level = LEVEL.matcher(category);
        return level.matches() ? Double.parseDouble(level.group(1)) : Double.NaN;
    }
}
