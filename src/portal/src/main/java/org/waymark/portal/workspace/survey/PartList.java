package org.waymark.portal.workspace.survey;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.survey.questionnaire.LocalText;

/** The options of a choice or the items of a battery while they are edited: added, put in order, removed. */
public class PartList implements Serializable {

    private final List<PartRow> rows = new ArrayList<>();
    private final Wording wording;
    private final boolean lettered;

    /** @param lettered whether new parts are coded a, b, c, as items are, rather than 1, 2, 3 */
    PartList(Wording wording, boolean lettered) {
        this.wording = wording;
        this.lettered = lettered;
    }

    /** Two empty rows to begin with, when there is nothing yet. */
    void begin() {
        if (rows.isEmpty()) {
            add("");
            add("");
        }
    }

    void show(PartRow row) {
        rows.add(row);
    }

    /** Adds a part that says that in the language being written. */
    void add(String label) {
        String code = nextCode();
        rows.add(new PartRow(code, wording.words(LocalText.of(wording.language(), label)), null));
    }

    /** Adds a part for every line; in {@code code tab label}, as spreadsheets copy it, the code as well. */
    int addLines(String lines) {
        rows.removeIf(row -> row.getWords().text().isEmpty());
        int before = rows.size();
        for (String line : lines.split("\\R")) {
            String[] cells = line.strip().split("\t", 2);
            if (!line.isBlank()) {
                add(cells[cells.length - 1].strip());
            }
            if (cells.length == 2) {
                rows.get(rows.size() - 1).setCode(cells[0].strip());
            }
        }
        return rows.size() - before;
    }

    void remove(int index) {
        rows.remove(index);
    }

    /** Swaps a part with its neighbour; the index it has then, which is the same at the end of the list. */
    int move(int index, int by) {
        int to = Math.max(0, Math.min(rows.size() - 1, index + by));
        rows.add(to, rows.remove(index));
        return to;
    }

    private String nextCode() {
        Set<String> taken = rows.stream().map(PartRow::plainCode).collect(Collectors.toSet());
        OptionalInt free = IntStream.range(rows.size(), rows.size() + taken.size() + 1)
                .filter(i -> !taken.contains(code(i)))
                .findFirst();
        return code(free.orElse(rows.size()));
    }

    /** 1, 2, 3 …, or a, b, … z, a1, b1 … */
    private String code(int index) {
        if (!lettered) {
            return String.valueOf(index + 1);
        }
        String letter = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? letter : letter + index / 26;
    }

    public List<PartRow> getRows() {
        return Collections.unmodifiableList(rows);
    }
}
