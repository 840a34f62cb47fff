package org.waymark.segmentation.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.Problem;
import org.waymark.segmentation.method.DontKnowUse;
import org.waymark.segmentation.method.MethodKind;
import org.waymark.segmentation.method.MethodOptions;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.Variable;

/** Whether a method can do what the settings ask of it: each takes other variables and choices. */
final class MethodCheck {

    private final SegmentationSettings settings;
    private final MethodKind kind;
    private final List<Variable> variables;
    private final List<Problem> problems = new ArrayList<>();

    private MethodCheck(SegmentationSettings settings, MethodKind kind, List<Variable> variables) {
        this.settings = settings;
        this.kind = kind;
        this.variables = variables;
    }

    static List<Problem> check(SegmentationSettings settings, MethodKind kind, List<Variable> variables) {
        var check = new MethodCheck(settings, kind, variables);
        check.basis();
        check.preparation();
        check.options();
        check.covariates();
        return check.problems;
    }

    private void basis() {
        List<String> others = SettingsCheck.resolve(settings.basis(), variables).stream()
                .filter(variable -> variable.measurement() != Measurement.TEXT && !kind.takes(variable.measurement()))
                .map(Variable::label)
                .toList();
        if (!others.isEmpty()) {
            problems.add(Problem.at("basis", "segmentation.basis.not." + kind.code(), String.join(", ", others)));
        }
    }

    private void preparation() {
        if (SegmentationSettings.MISSINGS.contains(settings.missing())
                && !kind.missings().contains(settings.missing())) {
            problems.add(Problem.at("missing", "segmentation.missing." + settings.missing() + ".not." + kind.code()));
        }
        dontKnow();
        if (SegmentationSettings.SCALINGS.contains(settings.scaling())
                && !settings.scaling().equals("none")
                && !kind.takesScaling()) {
            problems.add(Problem.at("scaling", "segmentation.scaling.not." + kind.code()));
        }
    }

    private void dontKnow() {
        String word = settings.options().dontKnow();
        Optional<DontKnowUse> use = DontKnowUse.find(word);
        if (use.isEmpty()) {
            problems.add(Problem.at("dontKnow", "segmentation.word", word, String.join(", ", DontKnowUse.codes())));
        } else if (!kind.dontKnows().contains(use.get())) {
            problems.add(Problem.at("dontKnow", "segmentation.dontKnow." + word + ".not"));
        }
    }

    private void options() {
        MethodOptions options = settings.options();
        if (kind == MethodKind.MIXTURE && !MethodOptions.COVARIANCES.contains(options.covariance())) {
            problems.add(Problem.at(
                    "covariance",
                    "segmentation.word",
                    options.covariance(),
                    String.join(", ", MethodOptions.COVARIANCES)));
        }
        if (options.sharedYes() && kind != MethodKind.KMEDOIDS) {
            problems.add(Problem.at("sharedYes", "segmentation.sharedYes.not"));
        }
        int references = options.references();
        if (references < 0 || references == 1 || references > MethodOptions.MOST_REFERENCES) {
            problems.add(Problem.at("references", "segmentation.references", MethodOptions.MOST_REFERENCES));
        }
    }

    private void covariates() {
        List<String> covariates = settings.options().covariates();
        if (covariates.isEmpty()) {
            return;
        }
        if (kind != MethodKind.LATENT_CLASS) {
            problems.add(Problem.at("covariates", "segmentation.covariates.not"));
            return;
        }
        List<Variable> descriptors = SettingsCheck.resolve(settings.descriptors(), variables);
        covariates.stream()
                .filter(code ->
                        SettingsCheck.resolve(List.of(code), descriptors).isEmpty())
                .forEach(code -> problems.add(Problem.at("covariates", "segmentation.covariates.descriptor", code)));
    }
}
