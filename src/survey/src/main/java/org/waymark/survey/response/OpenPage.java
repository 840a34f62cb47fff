package org.waymark.survey.response;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.kernel.Problem;

/**
 * A page as its form shows it.
 *
 * @param index its place, from 0
 * @param revision how often it has been saved
 * @param fields what stands in the form, by field
 * @param problems what keeps it from being complete, each at a question's code
 */
public record OpenPage(int index, int revision, Map<String, List<String>> fields, List<Problem> problems) {

    private static final Set<String> NOT_ANSWERED = Set.of("answer.required", "answer.battery.incomplete");

    /** What is wrong with what was entered: problems that are worth saying even before the page is sent again. */
    public List<Problem> mistakes() {
        return problems.stream()
                .filter(problem -> !NOT_ANSWERED.contains(problem.key()))
                .toList();
    }
}
