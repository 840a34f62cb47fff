package org.waymark.survey.exchange.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the columns of small whole numbers that are ratings, and their scales. Items of one scale usually stand side by
 * side, so an item whose ends nobody chose takes the scale of its neighbours.
 */
final class RatingScales {

    private static final int FEWEST_POINTS = 4;
    private static final int LARGEST = 10;
    /** Scales in common use; the first ones are tried first for a column that stands alone. */
    private static final List<ColumnScale> KNOWN = List.of(
            new ColumnScale(1, 5),
            new ColumnScale(1, 7),
            new ColumnScale(1, 4),
            new ColumnScale(1, 6),
            new ColumnScale(1, 10),
            new ColumnScale(0, 10),
            new ColumnScale(1, 9),
            new ColumnScale(1, 8),
            new ColumnScale(0, 3),
            new ColumnScale(0, 4),
            new ColumnScale(0, 5),
            new ColumnScale(0, 6),
            new ColumnScale(-1, 1),
            new ColumnScale(-2, 2),
            new ColumnScale(-3, 3),
            new ColumnScale(-4, 4),
            new ColumnScale(-5, 5));

    private static final Set<Topic> NO_RATING =
            EnumSet.of(Topic.AGE, Topic.GENDER, Topic.EDUCATION, Topic.INCOME, Topic.WEIGHT, Topic.KEY, Topic.PHONE);

    private final List<ColumnProfile> columns;
    private final List<ColumnScale> observed = new ArrayList<>();

    RatingScales(List<ColumnProfile> columns) {
        this.columns = columns;
        columns.forEach(column -> observed.add(isCandidate(column) ? range(column) : null));
    }

    /** The scale of the column at that index; empty when it is no rating. */
    Optional<ColumnScale> of(int index) {
        ColumnScale own = observed.get(index);
        if (own == null) {
            return Optional.empty();
        }
        boolean before = own.equals(neighbour(index - 1));
        boolean after = own.equals(neighbour(index + 1));
        if (Topic.namesGroups(columns.get(index).header())) {
            // "Country" may be a country, or between "Folk" and "Classical music" a kind of music
            return Optional.of(own).filter(scale -> before && after);
        }
        boolean known = KNOWN.contains(own);
        return known && (before || after)
                ? Optional.of(own)
                : usualAround(index).or(() -> alone(index, own, known));
    }

    private Optional<ColumnScale> alone(int index, ColumnScale own, boolean known) {
        ColumnProfile column = columns.get(index);
        boolean few = column.placed().size() < FEWEST_POINTS && Topic.of(column.header()) != Topic.OUTCOME;
        boolean amount = own.from() == 0 && own.to() < LARGEST;
        if (few || amount || Topic.asksHowMany(column.header())) {
            return Optional.empty();
        }
        return known
                ? Optional.of(own)
                : KNOWN.stream().filter(scale -> scale.contains(own)).findFirst();
    }

    /** The most frequent scale of at least two columns of the run around a column that could be its own as well. */
    private Optional<ColumnScale> usualAround(int index) {
        ColumnScale own = observed.get(index);
        Map<ColumnScale, Integer> counts = new HashMap<>();
        for (int i = runStart(index); i < observed.size() && observed.get(i) != null; i++) {
            ColumnScale scale = observed.get(i);
            if (i != index && scale.contains(own) && KNOWN.contains(scale)) {
                counts.merge(scale, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= 2)
                .max(Comparator.<Map.Entry<ColumnScale, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(entry -> -entry.getKey().to()))
                .map(Map.Entry::getKey);
    }

    private int runStart(int index) {
        int start = index;
        while (start > 0 && observed.get(start - 1) != null) {
            start--;
        }
        return start;
    }

    private ColumnScale neighbour(int index) {
        return index >= 0 && index < observed.size() ? observed.get(index) : null;
    }

    private static boolean isCandidate(ColumnProfile column) {
        return column.isWhole()
                && column.placed().size() > 2
                && column.numbers().smallest() >= -LARGEST
                && column.numbers().largest() <= LARGEST
                && !NO_RATING.contains(Topic.of(column.header()));
    }

    private static ColumnScale range(ColumnProfile column) {
        return new ColumnScale(
                (int) column.numbers().smallest(), (int) column.numbers().largest());
    }
}
