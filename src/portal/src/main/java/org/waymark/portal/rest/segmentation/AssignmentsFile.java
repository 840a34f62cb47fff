package org.waymark.portal.rest.segmentation;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Who is in which segment, as a CSV file. Segments of k-means do not overlap, so each probability is 1. */
final class AssignmentsFile {

    private static final String LINE_END = "\r\n";

    private AssignmentsFile() {}

    static StreamingOutput of(Map<UUID, Integer> assignments) {
        return out -> {
            var csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.write("response,segment,probability" + LINE_END);
            for (Map.Entry<UUID, Integer> assignment : assignments.entrySet()) {
                csv.write(assignment.getKey() + "," + assignment.getValue() + ",1" + LINE_END);
            }
            csv.flush();
        };
    }
}
