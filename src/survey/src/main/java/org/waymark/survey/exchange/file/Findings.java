package org.waymark.survey.exchange.file;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Collects findings. The first hundred are kept, because nobody reads more; the others are counted. */
public final class Findings implements Serializable {

    public static final int MOST = 100;

    private final List<Finding> entries = new ArrayList<>();
    private int total;

    public Findings() {}

    /** @param total how many there were, including those no longer kept */
    public Findings(List<Finding> entries, int total) {
        this.entries.addAll(entries);
        this.total = total;
    }

    public void add(Finding finding) {
        if (entries.size() < MOST) {
            entries.add(finding);
        }
        total++;
    }

    public void addAll(Findings others) {
        others.entries.forEach(this::add);
        total += others.more();
    }

    public List<Finding> entries() {
        return List.copyOf(entries);
    }

    public int total() {
        return total;
    }

    /** How many are not among the entries. */
    public int more() {
        return total - entries.size();
    }

    public boolean isEmpty() {
        return total == 0;
    }
}
