package org.waymark.portal.workspace.segmentation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.segmentation.method.FittedModel;

/**
 * What the members of an ensemble say, those of a method and a number of segments together.
 *
 * @param rows by method and number of segments
 */
public record MembersTable(List<Row> rows) implements Serializable {

    /**
     * Members alike.
     *
     * @param method the word for their method
     * @param segments how many they have
     * @param members how many they are
     * @param agreement mean agreement with the consensus
     * @param reproducibility mean agreement with all members of as many segments; NaN for a single one
     */
    public record Row(String method, int segments, int members, double agreement, double reproducibility)
            implements Serializable {

        public boolean isReproducible() {
            return !Double.isNaN(reproducibility);
        }
    }

    static MembersTable of(FittedModel model) {
        Map<List<Object>, List<FittedModel.Voice>> alike = new LinkedHashMap<>();
        model.members()
                .forEach(member -> alike.computeIfAbsent(
                                List.of(member.method(), member.segments()), key -> new ArrayList<>())
                        .add(member));
        return new MembersTable(alike.values().stream().map(MembersTable::row).toList());
    }

    private static Row row(List<FittedModel.Voice> members) {
        FittedModel.Voice first = members.get(0);
        return new Row(
                first.method(),
                first.segments(),
                members.size(),
                members.stream()
                        .mapToDouble(FittedModel.Voice::agreement)
                        .average()
                        .orElseThrow(),
                members.stream()
                        .map(FittedModel.Voice::reproducibility)
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(Double.NaN));
    }
}
