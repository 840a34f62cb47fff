package org.waymark.segmentation.run;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the criteria say about the number of segments. It is advice: the research manager decides.
 *
 * @param segments the number recommended; of {@code CONSTRUCTED} segments, only the number that is least in doubt
 * @param structure {@code NATURAL}, {@code REPRODUCIBLE} or {@code CONSTRUCTED}: whether the data have segments of their
 *     own, segments that can be found again, or only those a method makes
 * @param candidates every number tried, with what speaks for and against it
 */
public record Recommendation(int segments, String structure, List<Candidate> candidates) implements Serializable {

    /**
     * A number of segments.
     *
     * @param points what speaks for and against it
     */
    public record Candidate(int segments, List<Point> points) implements Serializable {}

    /**
     * One argument.
     *
     * @param key of the sentence that makes it
     * @param speaksFor whether it is in favour
     * @param values the figures the sentence names: what was measured and, unless it is a peak, what was asked for
     * @param segment the segment it is about, from 1; null when it is about all
     */
    public record Point(String key, boolean speaksFor, List<Double> values, Integer segment) implements Serializable {

        /** What its sentence is made with: the figures, then the letter of the segment. */
        public Object[] parts() {
            Stream<String> letter = Stream.ofNullable(segment).map(number -> String.valueOf((char) ('A' + number - 1)));
            return Stream.concat(values.stream(), letter).toArray();
        }
    }
}
