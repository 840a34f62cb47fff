package org.waymark.portal.report;

import java.util.List;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.table.Sheet;

/** A part of a section. */
public sealed interface Block {

    /** A paragraph. */
    record Words(String text, Tone tone) implements Block {

        public static Words of(String text) {
            return new Words(text, Tone.PLAIN);
        }

        public static Words finding(String text) {
            return new Words(text, Tone.FINDING);
        }

        public static Words warning(String text) {
            return new Words(text, Tone.WARNING);
        }

        public static Words note(String text) {
            return new Words(text, Tone.NOTE);
        }
    }

    /** How a paragraph is meant. */
    enum Tone {
        PLAIN,
        /** What the section comes to, said first. */
        FINDING,
        /** What the reader must know before relying on it. */
        WARNING,
        /** How it was done. */
        NOTE
    }

    /** Names with what they stand for. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A name with what it stands for. */
    record Fact(String name, String value) {}

    /**
     * A chart below the question it answers.
     *
     * @param note on what it rests; may be empty
     * @param wide whether it may fill a page
     */
    record Plot(String title, Chart chart, String note, boolean wide) implements Block {}

    /** A table. */
    record Table(Sheet sheet) implements Block {}

    /** A table that is too long to be read, and found in files only. */
    record Attachment(Sheet sheet) implements Block {}

    /** Sentences, one below the other. */
    record Listing(String title, List<String> entries) implements Block {
        public Listing {
            entries = List.copyOf(entries);
        }
    }

    /** Lines to copy as they are. */
    record Code(String text) implements Block {}
}
