package org.waymark.segmentation.wave;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.Problem;
import org.waymark.survey.api.Variable;

/** Whether a mapping leads from what is needed to what the later survey asked. */
final class MappingCheck {

    private MappingCheck() {}

    /**
     * @param needed variables of the earlier survey
     * @param golden codes of those the typing tool asks
     * @param later variables of the later survey
     */
    static List<Problem> check(
            List<MappedVariable> mapping, List<Variable> needed, List<String> golden, List<Variable> later) {
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        for (MappedVariable mapped : mapping) {
            String place = "mapping." + mapped.code();
            Optional<Variable> earlier = find(needed, mapped.code());
            Optional<Variable> found = find(later, mapped.later());
            if (earlier.isEmpty() || !seen.add(mapped.code())) {
                problems.add(Problem.at(place, "wave.mapping.notNeeded", mapped.code()));
            } else if (mapped.later() != null && found.isEmpty()) {
                problems.add(Problem.at(place, "wave.mapping.unknown", mapped.later()));
            } else if (found.isPresent() && !VariableMatch.isOfTheSameKind(earlier.get(), found.get())) {
                problems.add(Problem.at(place, "wave.mapping.kind", mapped.code(), mapped.later()));
            }
        }
        if (mapping.stream().noneMatch(mapped -> mapped.later() != null && golden.contains(mapped.code()))) {
            problems.add(Problem.at("mapping", "wave.mapping.none"));
        }
        return problems;
    }

    private static Optional<Variable> find(List<Variable> variables, String code) {
        return variables.stream()
                .filter(variable -> variable.code().equals(code))
                .findFirst();
    }
}
