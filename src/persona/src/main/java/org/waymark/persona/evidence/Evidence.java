package org.waymark.persona.evidence;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.waymark.segmentation.api.DifferenceTest;
import org.waymark.segmentation.api.Estimate;
import org.waymark.segmentation.api.Marker;

/**
 * What supports a measured statement: from which question, how many respondents, how sure, tested how, in which run.
 *
 * @param run the segmentation run
 * @param segments number of segments of the solution
 * @param segment number of the persona's segment, from 1
 * @param variable code of the variable
 * @param category code of the category whose share this is; null when the variable has a mean or a single share
 * @param question code of the question
 * @param wording the question as asked
 * @param answer what the figure counts: the item, option or category; empty when the wording says it all
 * @param share whether the figures are shares, to be shown in percent; means otherwise
 * @param minimum smallest possible value; null when unbounded
 * @param maximum largest possible value; null when unbounded
 * @param figure of the persona's segment
 * @param total of all respondents
 * @param bySegment of every segment of the solution
 * @param titles of the segments, in the same order
 * @param marker whether the segment stands out
 * @param basis whether the segments were formed on this variable, so that no test is due
 * @param test whether the segments differ; null for a basis variable or where there was too little to test
 */
public record Evidence(
        UUID run,
        int segments,
        int segment,
        String variable,
        String category,
        String question,
        String wording,
        String answer,
        boolean share,
        Double minimum,
        Double maximum,
        Estimate figure,
        Estimate total,
        List<Estimate> bySegment,
        List<String> titles,
        Marker marker,
        boolean basis,
        DifferenceTest test)
        implements Serializable {

    /** How far the segment is from all, in the units of the figure. */
    public double difference() {
        return figure.value() == null || total.value() == null ? 0 : figure.value() - total.value();
    }
}
