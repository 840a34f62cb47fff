package org.waymark.portal.workspace.segmentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.portal.chart.Axis;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.chart.Estimate;
import org.waymark.portal.chart.Group;
import org.waymark.portal.chart.ProfileChart;
import org.waymark.portal.chart.SizeChart;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.api.Marker;
import org.waymark.segmentation.api.Profile;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.api.VariableProfile;
import org.waymark.survey.api.Measurement;

/** The profile of a solution as charts. */
class ProfileCharts {

    /** How the variables of a plot are ordered. */
    enum Order {
        /** Those that are answered alike together (Dolnicar, Grün and Leisch 2018, chapter 8). */
        SIMILAR,
        /** As they were asked. */
        QUESTIONNAIRE,
        /** As the largest segment deviates from the total. */
        DEVIATION
    }

    private final Texts texts;
    private final Numbers numbers;
    private final Profile profile;
    private final Order order;

    ProfileCharts(Texts texts, Profile profile, Order order) {
        this.order = order;
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
        this.profile = profile;
    }

    Chart sizes() {
        List<SizeChart.Part> parts = profile.segments().stream()
                .map(segment -> new SizeChart.Part(group(segment), estimate(segment.share()), segment.size()))
                .toList();
        SegmentShare largest = profile.segments().get(0);
        String sentence = texts.get(
                "segmentation.plot.sizes.sentence",
                largest.title(),
                numbers.percent(largest.share().value()));
        return new SizeChart(texts, sentence, parts);
    }

    /**
     * The segment profile plots of the basis variables: one chart for each scale, because bars of one chart share an
     * axis.
     */
    List<Chart> basis() {
        var charts = new ArrayList<Chart>();
        var left = new ArrayList<>(profile.variables().stream()
                .filter(VariableProfile::basis)
                .flatMap(ProfileCharts::bars)
                .toList());
        while (!left.isEmpty()) {
            VariableProfile first = left.get(0);
            List<VariableProfile> alike =
                    left.stream().filter(variable -> isAlike(first, variable)).toList();
            left.removeAll(alike);
            charts.add(plot(alike));
        }
        return charts;
    }

    /** A bar for each variable, or for each answer of a choice. */
    private static Stream<VariableProfile> bars(VariableProfile variable) {
        return variable.categories().isEmpty()
                ? Stream.of(variable)
                : variable.categories().stream()
                        .map(category -> new VariableProfile(
                                variable.code(),
                                variable.label() + ": " + category.label(),
                                variable.question(),
                                variable.wording(),
                                Measurement.BINARY,
                                variable.role(),
                                variable.dimension(),
                                true,
                                0.0,
                                1.0,
                                category.total(),
                                category.bySegment(),
                                category.markers(),
                                List.of(),
                                null));
    }

    private Chart plot(List<VariableProfile> variables) {
        VariableProfile first = variables.get(0);
        List<VariableProfile> ordered = ordered(variables);
        Axis axis = first.isShare()
                ? Axis.ofShares(numbers, largest(variables))
                : Axis.of(lowest(first), highest(first, variables), numbers, 1);
        return new ProfileChart(
                texts,
                texts.get("segmentation.plot.profile.sentence"),
                axis,
                ordered.stream()
                        .map(variable -> new ProfileChart.Variable(
                                variable.label(), variable.total().value()))
                        .toList(),
                profile.segments().stream()
                        .map(segment -> panel(segment, ordered))
                        .toList());
    }

    private List<VariableProfile> ordered(List<VariableProfile> variables) {
        return switch (order) {
            case QUESTIONNAIRE -> variables;
            case SIMILAR ->
                profile.similar() == null
                        ? variables
                        : variables.stream()
                                .sorted(Comparator.comparingInt(
                                        variable -> profile.similar().indexOf(variable.code())))
                                .toList();
            case DEVIATION ->
                variables.stream()
                        .sorted(Comparator.comparingDouble(
                                variable -> variable.total().value()
                                        - variable.bySegment().get(0).value()))
                        .toList();
        };
    }

    private ProfileChart.Panel panel(SegmentShare segment, List<VariableProfile> variables) {
        int index = segment.number() - 1;
        return new ProfileChart.Panel(
                group(segment),
                numbers.percent(segment.share().value()),
                variables.stream()
                        .map(variable -> new ProfileChart.Value(
                                variable.bySegment().get(index).value(),
                                variable.markers().get(index) != Marker.NONE))
                        .toList());
    }

    private static boolean isAlike(VariableProfile one, VariableProfile other) {
        return one.isShare() == other.isShare()
                && Objects.equals(one.minimum(), other.minimum())
                && Objects.equals(one.maximum(), other.maximum());
    }

    private static double largest(List<VariableProfile> variables) {
        return variables.stream()
                .flatMap(variable -> variable.bySegment().stream())
                .mapToDouble(estimate -> estimate.value())
                .max()
                .orElse(1);
    }

    private static double lowest(VariableProfile variable) {
        return variable.minimum() == null ? 0 : variable.minimum();
    }

    private static double highest(VariableProfile variable, List<VariableProfile> variables) {
        return variable.maximum() == null
                ? Math.max(largest(variables), lowest(variable) + 1)
                : Math.max(variable.maximum(), lowest(variable) + 1);
    }

    private static Group group(SegmentShare segment) {
        return Group.at(segment.number() - 1, segment.name() == null ? "" : segment.name());
    }

    private static Estimate estimate(org.waymark.segmentation.api.Estimate estimate) {
        return new Estimate(estimate.value(), estimate.lower(), estimate.upper());
    }
}
