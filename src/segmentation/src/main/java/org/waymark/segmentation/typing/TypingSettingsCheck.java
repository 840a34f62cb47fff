package org.waymark.segmentation.typing;

import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.Problem;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.survey.api.Variable;

/** Whether a typing tool can be built as its settings ask. */
final class TypingSettingsCheck {

    private TypingSettingsCheck() {}

    /**
     * @param run what the run was asked to do
     * @param variables of its survey
     */
    static List<Problem> check(TypingSettings settings, SegmentationSettings run, List<Variable> variables) {
        var problems = new ArrayList<Problem>();
        if (settings.method() == null || !TypingSettings.METHODS.contains(settings.method())) {
            problems.add(Problem.at(
                    "method", "segmentation.word", settings.method(), String.join(", ", TypingSettings.METHODS)));
        }
        if (settings.number() != null && !isNumber(settings.number())) {
            problems.add(Problem.at("number", "typing.number.range", 1, TypingSettings.MOST_QUESTIONS));
        }
        if (!isNumber(settings.most())) {
            problems.add(Problem.at("most", "typing.number.range", 1, TypingSettings.MOST_QUESTIONS));
        }
        if (!isProbability(settings.threshold())) {
            problems.add(Problem.at("threshold", "typing.threshold.range"));
        }
        problems.addAll(questions(settings, candidates(run, variables)));
        return problems;
    }

    static boolean isProbability(double threshold) {
        return threshold >= 0 && threshold <= 1;
    }

    /** What may be asked: the basis variables and the descriptors of the run. */
    static List<Variable> candidates(SegmentationSettings run, List<Variable> variables) {
        return variables.stream()
                .filter(variable -> isAmong(run.basis(), variable) || isAmong(run.descriptors(), variable))
                .filter(variable -> !variable.code().equals(run.weights()))
                .toList();
    }

    /** Whether the variable is one of the codes, or belongs to a question that is. */
    static boolean isAmong(List<String> codes, Variable variable) {
        return codes.contains(variable.code()) || codes.contains(variable.question());
    }

    private static boolean isNumber(int questions) {
        return questions >= 1 && questions <= TypingSettings.MOST_QUESTIONS;
    }

    private static List<Problem> questions(TypingSettings settings, List<Variable> candidates) {
        List<Problem> unknown = settings.questions().stream()
                .filter(code -> candidates.stream().noneMatch(variable -> isAmong(List.of(code), variable)))
                .map(code -> Problem.at("questions", "typing.question.unknown", code))
                .toList();
        return settings.questions().isEmpty() ? List.of(Problem.at("questions", "typing.question.none")) : unknown;
    }
}
