package org.waymark.segmentation.wave;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.segmentation.api.Estimate;
import org.waymark.segmentation.wave.WaveComparison.Migration;
import org.waymark.statistics.interval.WilsonInterval;
import org.waymark.survey.api.SamePeople;

/** Where people went who answered both surveys. They count the same each, whatever they weigh. */
final class Migrations {

    private Migrations() {}

    /**
     * @param earlierIds response of each earlier person
     * @param laterIds response of each later person
     * @return null when nobody is known to be in both
     */
    static Migration of(
            TypedPeople earlier, List<UUID> earlierIds, TypedPeople later, List<UUID> laterIds, SamePeople same) {
        Map<UUID, Integer> rows = new HashMap<>();
        for (int person = 0; person < laterIds.size(); person++) {
            rows.put(laterIds.get(person), person);
        }
        int[][] moves = new int[earlier.segments() + 1][earlier.segments() + 1];
        int people = 0;
        for (int person = 0; person < earlierIds.size(); person++) {
            Integer row = rows.get(same.later().get(earlierIds.get(person)));
            if (row != null) {
                moves[earlier.places()[person]][later.places()[row]]++;
                people++;
            }
        }
        return people == 0 ? null : new Migration(same.question(), people, lists(moves), stayed(moves));
    }

    private static Estimate stayed(int[][] moves) {
        int told = 0;
        int same = 0;
        for (int from = 0; from < moves.length - 1; from++) {
            for (int to = 0; to < moves.length - 1; to++) {
                told += moves[from][to];
                same += from == to ? moves[from][to] : 0;
            }
        }
        return told == 0
                ? new Estimate(null, null, null, 0)
                : SizeComparison.estimate(WilsonInterval.ofCounts(same, told, TypedPeople.CONFIDENCE), told);
    }

    private static List<List<Integer>> lists(int[][] moves) {
        return Arrays.stream(moves)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }
}
