package org.waymark.clustering.ensemble;

import java.util.List;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.DataMatrix;

/** The segments of all members as yes/no columns: rows × Σ segments of the members. */
final class Indicators {

    private Indicators() {}

    /** @throws IllegalArgumentException when the members are not of the same rows */
    static DataMatrix of(List<Member> members) {
        int rows = members.get(0).partition().rows();
        int columns = members.stream()
                .mapToInt(member -> member.partition().segments())
                .sum();
        byte[] cells = new byte[Math.multiplyExact(rows, columns)];
        int first = 0;
        for (Member member : members) {
            Partition partition = member.partition();
            if (partition.rows() != rows) {
                throw new IllegalArgumentException("The members of an ensemble must be of the same rows, and have "
                        + rows + " and " + partition.rows());
            }
            for (int row = 0; row < rows; row++) {
                mark(cells, row * columns + first, partition.segments(), partition.segmentOf(row));
            }
            first += partition.segments();
        }
        return DataMatrix.ofRatings(cells, columns);
    }

    private static void mark(byte[] cells, int first, int segments, int segment) {
        if (segment != Partition.NONE) {
            cells[first + segment] = 1;
            return;
        }
        for (int column = 0; column < segments; column++) {
            cells[first + column] = DataMatrix.MISSING_RATING;
        }
    }
}
