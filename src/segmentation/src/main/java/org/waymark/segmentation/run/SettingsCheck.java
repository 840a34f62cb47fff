package org.waymark.segmentation.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.kernel.Problem;
import org.waymark.segmentation.method.MethodKind;
import org.waymark.segmentation.preparation.VariableCodes;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.Variable;

/** Whether a run can do what its settings ask, with the variables its survey has. */
final class SettingsCheck {

    private final SegmentationSettings settings;
    private final List<Variable> variables;
    private final List<Problem> problems = new ArrayList<>();

    private SettingsCheck(SegmentationSettings settings, List<Variable> variables) {
        this.settings = settings;
        this.variables = variables;
    }

    static List<Problem> check(SegmentationSettings settings, List<Variable> variables) {
        var check = new SettingsCheck(settings, variables);
        check.words();
        check.numbers();
        check.basis();
        check.descriptors();
        check.weights();
        check.reversed();
        MethodKind.find(settings.method())
                .ifPresent(kind -> check.problems.addAll(MethodCheck.check(settings, kind, variables)));
        return check.problems;
    }

    /** The variables that codes stand for: a variable's own, or a question's, which means all of its variables. */
    static List<Variable> resolve(List<String> codes, List<Variable> variables) {
        return VariableCodes.resolve(codes, variables);
    }

    private void words() {
        oneOf("method", settings.method(), SegmentationSettings.METHODS);
        oneOf("scaling", settings.scaling(), SegmentationSettings.SCALINGS);
        oneOf("missing", settings.missing(), SegmentationSettings.MISSINGS);
    }

    private void oneOf(String field, String value, List<String> known) {
        if (value == null || !known.contains(value)) {
            problems.add(Problem.at(field, "segmentation.word", value, String.join(", ", known)));
        }
    }

    private void numbers() {
        if (settings.from() < 2 || settings.from() > SegmentationSettings.MOST_SEGMENTS) {
            problems.add(Problem.at("from", "segmentation.range", 2, SegmentationSettings.MOST_SEGMENTS));
        } else if (settings.to() < settings.from() || settings.to() > SegmentationSettings.MOST_SEGMENTS) {
            problems.add(Problem.at("to", "segmentation.range", settings.from(), SegmentationSettings.MOST_SEGMENTS));
        }
        if (settings.restarts() < 1 || settings.restarts() > SegmentationSettings.MOST_RESTARTS) {
            problems.add(Problem.at("restarts", "segmentation.restarts", 1, SegmentationSettings.MOST_RESTARTS));
        }
        if (settings.resamples() < 0 || settings.resamples() > SegmentationSettings.MOST_RESAMPLES) {
            problems.add(Problem.at("resamples", "segmentation.resamples", 0, SegmentationSettings.MOST_RESAMPLES));
        }
    }

    private void basis() {
        unknown("basis", settings.basis());
        List<Variable> basis = resolve(settings.basis(), variables);
        if (basis.isEmpty()) {
            problems.add(Problem.at("basis", "segmentation.basis.none"));
        }
        basis.forEach(variable -> refuseWords("basis", variable));
    }

    private void descriptors() {
        unknown("descriptors", settings.descriptors());
        Set<String> basis = resolve(settings.basis(), variables).stream()
                .map(Variable::code)
                .collect(Collectors.toSet());
        for (Variable variable : resolve(settings.descriptors(), variables)) {
            if (basis.contains(variable.code())) {
                problems.add(Problem.at("descriptors", "segmentation.descriptor.basis", variable.label()));
            } else {
                refuseWords("descriptors", variable);
            }
        }
    }

    /** Words are not part of the data that runs read. */
    private void refuseWords(String field, Variable variable) {
        if (variable.measurement() == Measurement.TEXT) {
            problems.add(Problem.at(field, "segmentation.variable.words", variable.label()));
        }
    }

    private void unknown(String field, List<String> codes) {
        for (String code : codes) {
            if (resolve(List.of(code), variables).isEmpty()) {
                problems.add(Problem.at(field, "segmentation.variable.unknown", code));
            }
        }
    }

    private void weights() {
        if (settings.weights() != null
                && resolve(List.of(settings.weights()), variables).stream()
                        .noneMatch(variable -> variable.measurement() == Measurement.NUMERIC
                                && variable.role() != QuestionRole.IDENTITY)) {
            problems.add(Problem.at("weights", "segmentation.weights", settings.weights()));
        }
    }

    /** Only what segments are formed on, and only answers on a scale with known ends. */
    private void reversed() {
        unknown("reversed", settings.reversed());
        List<Variable> basis = resolve(settings.basis(), variables);
        for (Variable variable : resolve(settings.reversed(), variables)) {
            if (!basis.contains(variable)) {
                problems.add(Problem.at("reversed", "segmentation.reversed.basis", variable.label()));
            } else if (variable.measurement() == Measurement.NUMERIC) {
                problems.add(Problem.at("reversed", "segmentation.reversed.number", variable.label()));
            }
        }
    }
}
