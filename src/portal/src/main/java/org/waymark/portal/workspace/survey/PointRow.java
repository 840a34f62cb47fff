package org.waymark.portal.workspace.survey;

import java.io.Serializable;

/** A point of a scale while its words are edited. */
public class PointRow implements Serializable {

    private final int point;
    private final boolean end;
    private final Words words;

    PointRow(int point, boolean end, Words words) {
        this.point = point;
        this.end = end;
        this.words = words;
    }

    public int getPoint() {
        return point;
    }

    /** Whether it is the first or the last, which most scales say in words. */
    public boolean isEnd() {
        return end;
    }

    public Words getWords() {
        return words;
    }
}
