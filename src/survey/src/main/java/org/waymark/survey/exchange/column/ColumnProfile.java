package org.waymark.survey.exchange.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.survey.api.DontKnow;

/**
 * What stands in one column, taken cell by cell. Different values are kept as long as they could be the answers of a
 * choice; beyond that only numbers and lengths are, so that a profile stays small whatever the file.
 */
public final class ColumnProfile {

    /** No question offers more answers than that. */
    public static final int VALUES = 100;

    private static final int VALUE_LENGTH = 200;
    private static final int EXAMPLES = 3;
    private static final int EXAMPLE_LENGTH = 60;
    private static final double NEARLY = 0.9;

    private final String header;
    private final MissingValues missingValues;
    private final Map<String, FoundValue> values = new LinkedHashMap<>();
    private final CellTally others = new CellTally();
    private final List<String> examples = new ArrayList<>();
    private boolean full;
    private long countWhenFull;
    private long count;
    private long missing;
    private long letters;
    private int longest;
    private CellTally tally;
    private long tallied;

    public ColumnProfile(String header, MissingValues missingValues) {
        this.header = header;
        this.missingValues = missingValues;
    }

    public void add(String cell) {
        if (missingValues.contains(cell)) {
            missing++;
            return;
        }
        count++;
        letters += cell.length();
        longest = Math.max(longest, cell.length());
        // most cells repeat a value: what can be known of a value is found out once, at the end
        FoundValue known = values.get(cell);
        String key = cell;
        if (known == null) {
            key = FoundValue.key(cell);
            known = values.get(key);
        }
        if (known != null) {
            values.put(key, known.oneMore());
        } else {
            addNew(key, cell);
        }
    }

    private void addNew(String key, String cell) {
        if (examples.size() < EXAMPLES) {
            examples.add(cell.length() <= EXAMPLE_LENGTH ? cell : cell.substring(0, EXAMPLE_LENGTH) + '…');
        }
        if (values.size() == VALUES || cell.length() > VALUE_LENGTH) {
            fillUp();
        }
        if (full) {
            others.add(cell, 1);
        } else {
            values.put(key, new FoundValue(cell, 1));
        }
    }

    private void fillUp() {
        if (!full) {
            full = true;
            countWhenFull = count;
        }
    }

    public String header() {
        return header;
    }

    /** Cells with an answer. */
    public long count() {
        return count;
    }

    public long missing() {
        return missing;
    }

    public List<String> examples() {
        return examples;
    }

    /** The different values in order of appearance; not all of them when {@link #hasTooManyValues()}. */
    List<FoundValue> values() {
        return List.copyOf(values.values());
    }

    /** The different values but those that say “don’t know”. */
    List<FoundValue> placed() {
        return values.values().stream()
                .filter(value -> !DontKnow.isSaidBy(value.text()))
                .toList();
    }

    /** The different values that say “don’t know”. */
    List<FoundValue> dontKnows() {
        return values.values().stream()
                .filter(value -> DontKnow.isSaidBy(value.text()))
                .toList();
    }

    boolean hasTooManyValues() {
        return full;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Whether hardly any value occurs twice. */
    boolean isNearlyUnique() {
        return full ? values.size() >= NEARLY * (countWhenFull - 1) : count > 1 && values.size() >= NEARLY * count;
    }

    boolean hasEmails() {
        return count > 0 && tally().emails() >= NEARLY * count;
    }

    int longest() {
        return longest;
    }

    double averageLength() {
        return count == 0 ? 0 : (double) letters / count;
    }

    /** The style in which more cells are numbers. */
    NumberTally numbers() {
        return tally().numbers();
    }

    /** Everything added so far, each value once. */
    private CellTally tally() {
        if (tally == null || tallied != count) {
            tally = others.copy();
            values.values().forEach(value -> tally.add(value.text(), value.count()));
            tallied = count;
        }
        return tally;
    }

    /** Whether all cells are numbers but those that say “don’t know”. */
    boolean isNumeric() {
        long numbers = numbers().count();
        return numbers > 0
                && (numbers == count
                        || numbers
                                        + dontKnows().stream()
                                                .mapToLong(FoundValue::count)
                                                .sum()
                                == count);
    }

    boolean isWhole() {
        return isNumeric() && numbers().isWhole();
    }
}
