package org.waymark.segmentation.preparation;

import static org.waymark.segmentation.preparation.PreparationWarning.about;
import static org.waymark.segmentation.preparation.PreparationWarning.of;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.waymark.segmentation.method.DontKnowUse;
import org.waymark.segmentation.method.MethodKind;
import org.waymark.segmentation.preparation.PreparationWarning.Kind;
import org.waymark.statistics.samplesize.SegmentationSampleSize;
import org.waymark.statistics.samplesize.SegmentationSampleSize.Rule;
import org.waymark.survey.api.DontKnow;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.Variable;

/** What the figures of a report speak against. Each rule has its source; they are rules of thumb, and say so. */
final class PreparationCheck {

    /** Listwise deletion of more than a fifth: those who stay may differ (Schafer and Graham 2002). */
    private static final double MANY = 0.2;

    /** R {@code caret::nearZeroVar}: commonest to second commonest answer, and distinct values in a hundred answers. */
    private static final double FREQUENCY_RATIO = 95.0 / 5;

    private static final double PERCENT_UNIQUE = 10;

    /** Items this close count twice (Ketchen and Shook 1996; Dolnicar, Grün and Leisch 2016). */
    private static final double CLOSE = 0.8;

    /** Marquardt 1970. */
    private static final double INFLATED = 10;

    /** Larger to smaller standard deviation, so that one item weighs four times another in squared distances. */
    private static final double UNEQUAL_SPREAD = 2;

    private static final int FEW_ITEMS = 5;

    /** Krosnick 1991; Meade and Craig 2012. */
    private static final double STRAIGHT = 0.05;

    /** A third of the responses is lost to weighting (Kish 1965). */
    private static final double DESIGN_EFFECT = 1.5;

    private final BasisAnswers answers;
    private final PreparationSettings settings;
    private final PreparationReport report;
    private final Correlations correlations;
    private final List<PreparationWarning> warnings = new ArrayList<>();

    PreparationCheck(BasisAnswers answers, PreparationReport report, Correlations correlations) {
        this.answers = answers;
        this.settings = answers.settings();
        this.report = report;
        this.correlations = correlations;
    }

    List<PreparationWarning> warnings() {
        if (!report.items().isEmpty()) {
            size();
            gaps();
            kinds();
            scales();
            variation();
            overlap();
            dontKnow();
            style();
            weights();
        }
        warnings.sort(Comparator.comparing(warning -> !warning.kind().serious()));
        return List.copyOf(warnings);
    }

    /** Usable responses in the whole survey, as far as those looked at can tell. */
    private double usable() {
        boolean omit = settings.missing().equals(PreparationSettings.OMIT);
        int usable = omit ? report.usableComplete() : report.usablePartial();
        return report.examined() == 0 ? 0 : Math.rint((double) usable * report.responses() / report.examined());
    }

    private void size() {
        int variables = report.items().size();
        var rule = SegmentationSampleSize.of(variables);
        double hundred = rule.forVariables().roundedUp();
        double seventy = rule.with(Rule.SEVENTY_PER_VARIABLE).forVariables().roundedUp();
        if (usable() == 0) {
            warnings.add(of(Kind.NOTHING_LEFT, report.responses()));
        } else if (usable() < seventy) {
            warnings.add(of(Kind.TOO_FEW_RESPONSES, usable(), variables, seventy));
        } else if (usable() < hundred) {
            warnings.add(of(Kind.FEW_RESPONSES, usable(), variables, hundred));
        }
    }

    private void gaps() {
        double left = report.responses() - usable();
        if (usable() > 0 && left > MANY * report.responses()) {
            warnings.add(of(Kind.MANY_LEFT_OUT, left, report.responses()));
        }
    }

    private void kinds() {
        var kinds = new LinkedHashSet<>(
                report.items().stream().map(ItemReport::dimension).toList());
        if (kinds.size() > 1) {
            warnings.add(of(Kind.MIXED_KINDS, kinds.size()));
        }
    }

    private void scales() {
        List<Variable> variables = answers.variables();
        boolean mixed = variables.stream().anyMatch(variable -> !ItemInspection.sameScale(variables.get(0), variable));
        if (settings.correctsWithinPerson()) {
            if (mixed) {
                warnings.add(of(Kind.MEAN_OF_MIXED_SCALES));
            } else if (settings.scaling().equals("ipsatise_z") && variables.size() < FEW_ITEMS) {
                warnings.add(of(Kind.SPREAD_OF_FEW_ITEMS, variables.size()));
            }
        } else if (mixed && settings.measuresDistances() && !settings.scalesItems() && spreadsDiffer()) {
            ItemReport most = report.items().stream()
                    .filter(item -> item.influence() != null)
                    .max(Comparator.comparingDouble(ItemReport::influence))
                    .orElse(null);
            if (most != null) {
                warnings.add(about(Kind.MIXED_SCALES, List.of(most.label()), most.influence()));
            }
        }
    }

    /** Whether items of one scale typically differ much more than those of another. */
    private boolean spreadsDiffer() {
        Map<List<Object>, List<Double>> variances = new HashMap<>();
        for (int i = 0; i < report.items().size(); i++) {
            Double spread = report.items().get(i).standardDeviation();
            Variable variable = answers.variables().get(i);
            if (spread != null && spread > 0) {
                // a number has no scale that it could share
                Object scale = variable.measurement() == Measurement.NUMERIC ? variable.code() : variable.measurement();
                variances
                        .computeIfAbsent(
                                List.of(scale, variable.minimum(), variable.maximum()), key -> new ArrayList<>())
                        .add(spread * spread);
            }
        }
        double[] typical = variances.values().stream()
                .mapToDouble(group -> group.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow())
                .sorted()
                .toArray();
        return typical.length > 1 && typical[typical.length - 1] > UNEQUAL_SPREAD * UNEQUAL_SPREAD * typical[0];
    }

    private void variation() {
        note(Kind.CONSTANT, item -> item.answered() > 0 && frequencyRatio(item) == Double.POSITIVE_INFINITY, null);
        note(
                Kind.NEAR_CONSTANT,
                item -> item.measurement() != Measurement.NUMERIC
                        && frequencyRatio(item) > FREQUENCY_RATIO
                        && frequencyRatio(item) < Double.POSITIVE_INFINITY
                        && percentUnique(item) < PERCENT_UNIQUE,
                PreparationCheck::frequencyRatio);
    }

    /** Infinite when there is no second answer. */
    private static double frequencyRatio(ItemReport item) {
        if (item.measurement() == Measurement.NUMERIC) {
            return item.standardDeviation() != null && item.standardDeviation() == 0 ? Double.POSITIVE_INFINITY : 1;
        }
        int[] counts =
                item.counts().stream().mapToInt(Integer::intValue).sorted().toArray();
        int second = counts.length < 2 ? 0 : counts[counts.length - 2];
        return second == 0 ? Double.POSITIVE_INFINITY : counts[counts.length - 1] / (double) second;
    }

    private static double percentUnique(ItemReport item) {
        return 100.0 * item.counts().stream().filter(count -> count > 0).count() / item.answered();
    }

    private void overlap() {
        List<Correlations.Pair> pairs = correlations.closerThan(CLOSE);
        if (!pairs.isEmpty()) {
            var items = new LinkedHashSet<String>();
            for (Correlations.Pair pair : pairs) {
                items.add(report.items().get(pair.first()).label());
                items.add(report.items().get(pair.second()).label());
            }
            warnings.add(about(Kind.COLLINEAR, List.copyOf(items), pairs.get(0).r()));
        } else {
            note(
                    Kind.INFLATED,
                    item -> item.varianceInflation() != null && item.varianceInflation() >= INFLATED,
                    ItemReport::varianceInflation);
        }
    }

    private void dontKnow() {
        note(
                Kind.DONT_KNOW_IN_ORDER,
                item -> item.dontKnow() > 0
                        && hasPlaceForDontKnow(item)
                        && item.measurement() != Measurement.NOMINAL
                        && settings.dontKnowUse() == DontKnowUse.GIVEN
                        && !settings.method().equals(MethodKind.LATENT_CLASS.code()),
                ItemReport::dontKnow);
    }

    /** A code of its own is beside the scale whatever the settings say. */
    private boolean hasPlaceForDontKnow(ItemReport item) {
        return answers.variables().stream()
                .anyMatch(variable -> variable.code().equals(item.code())
                        && !DontKnow.values(variable).isEmpty());
    }

    private void style() {
        ResponseStyle style = report.style();
        if (style != null && style.straightLinersShare() >= STRAIGHT) {
            warnings.add(of(Kind.STRAIGHT_LINERS, style.straightLiners(), style.straightLinersShare()));
        }
    }

    private void weights() {
        Double effective = report.effectiveResponses();
        if (effective != null && report.examined() > DESIGN_EFFECT * effective) {
            warnings.add(of(Kind.UNEQUAL_WEIGHTS, report.examined(), effective));
        }
    }

    /** The items that a rule names, the one with the largest figure first. */
    private void note(Kind kind, Predicate<ItemReport> named, ToDoubleFunction<ItemReport> figure) {
        ToDoubleFunction<ItemReport> by = figure == null ? item -> 0 : figure;
        List<ItemReport> items = report.items().stream()
                .filter(named)
                .sorted(Comparator.comparingDouble(by).reversed())
                .toList();
        if (!items.isEmpty()) {
            double[] values = figure == null ? new double[0] : new double[] {figure.applyAsDouble(items.get(0))};
            warnings.add(about(kind, items.stream().map(ItemReport::label).toList(), values));
        }
    }
}
