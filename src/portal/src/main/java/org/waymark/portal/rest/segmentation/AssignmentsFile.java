package org.waymark.portal.rest.segmentation;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Who is in which segment, and how certainly, as a CSV file. */
final class AssignmentsFile {

    private static final String LINE_END = "\r\n";

    private AssignmentsFile() {}

    /** @param certainties of the same responses, 0 to 1 */
    static StreamingOutput of(Map<UUID, Integer> assignments, Map<UUID, Double> certainties) {
        return out -> {
            var csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.write("response,segment,probability" + LINE_END);
            for (Map.Entry<UUID, Integer> assignment : assignments.entrySet()) {
                csv.write(assignment.getKey() + "," + assignment.getValue() + ","
                        + written(certainties.get(assignment.getKey())) + LINE_END);
            }
            csv.flush();
        };
    }

    /** With four digits, which is what is kept; 1 for certain. */
    private static String written(double probability) {
        return new BigDecimal(probability)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
