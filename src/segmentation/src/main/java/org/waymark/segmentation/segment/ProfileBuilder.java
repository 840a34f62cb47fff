package org.waymark.segmentation.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.waymark.segmentation.api.CategoryProfile;
import org.waymark.segmentation.api.DifferenceTest;
import org.waymark.segmentation.api.Estimate;
import org.waymark.segmentation.api.Marker;
import org.waymark.segmentation.api.Profile;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.api.VariableProfile;
import org.waymark.statistics.multiplicity.PValueAdjustment;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;
import org.waymark.survey.api.Variable.Category;

/** Describes the segments of a solution by the variables of their respondents. */
public final class ProfileBuilder {

    private final Sample sample;

    /**
     * @param labels segment of each respondent, from 0; every segment has respondents
     * @param segments how many segments there are
     * @param weights of each respondent; null when all count the same
     */
    public ProfileBuilder(int[] labels, int segments, double[] weights) {
        this.sample = new Sample(labels, segments, weights);
    }

    /**
     * The profile by those columns, whose values are in the order of the labels.
     *
     * @param basis variables the segments were formed on; not tested, because they differ by construction
     * @param descriptors all others; tested, with Holm's correction for their number (Holm 1979)
     */
    public Profile build(List<Column> basis, List<Column> descriptors) {
        var variables = new ArrayList<VariableProfile>();
        basis.forEach(column -> variables.add(describe(column, true)));
        List<VariableProfile> tested =
                descriptors.stream().map(column -> describe(column, false)).toList();
        variables.addAll(corrected(tested));
        return new Profile(shares(), variables, ItemOrder.of(sample, basis));
    }

    private List<SegmentShare> shares() {
        double[] segments = IntStream.of(sample.labels()).asDoubleStream().toArray();
        var shares = new ArrayList<SegmentShare>();
        for (int s = 0; s < sample.segments(); s++) {
            int size = sample.rows(segments, s).length;
            shares.add(new SegmentShare(s + 1, null, size, sample.share(segments, s, Sample.ALL)));
        }
        return shares;
    }

    private VariableProfile describe(Column column, boolean basis) {
        Measurement measurement = column.variable().measurement();
        if (measurement == Measurement.BINARY) {
            return binary(column, basis);
        }
        boolean ranks = basis && measurement == Measurement.ORDINAL;
        return measurement.isCategorical() && !ranks ? categorical(column, basis) : quantitative(column, basis);
    }

    private VariableProfile binary(Column column, boolean basis) {
        Estimate total = sample.share(column.values(), 1, Sample.ALL);
        List<Estimate> bySegment = eachSegment(segment -> sample.share(column.values(), 1, segment));
        List<Marker> markers =
                basis ? Markers.ofBasisShares(total, bySegment) : Markers.ofShares(sample, column.values(), 1);
        DifferenceTest test = basis ? null : test(column);
        return profile(column.variable(), basis, total, bySegment, markers, List.of(), test);
    }

    /** Ordered categories on which segments were formed count as their ranks, and are shown as such. */
    private VariableProfile quantitative(Column column, boolean basis) {
        Estimate total = sample.mean(column.values(), Sample.ALL);
        List<Estimate> bySegment = eachSegment(segment -> sample.mean(column.values(), segment));
        List<Marker> markers = basis
                ? Markers.ofBasisMeans(sample, column.values(), total, bySegment)
                : Markers.ofMeans(sample, column.values());
        DifferenceTest test = basis ? null : test(column);
        return profile(column.variable(), basis, total, bySegment, markers, List.of(), test);
    }

    private VariableProfile categorical(Column column, boolean basis) {
        List<Category> categories = column.variable().categories();
        var profiles = new ArrayList<CategoryProfile>();
        for (int c = 0; c < categories.size(); c++) {
            int hit = c;
            Estimate total = sample.share(column.values(), hit, Sample.ALL);
            List<Estimate> bySegment = eachSegment(segment -> sample.share(column.values(), hit, segment));
            profiles.add(new CategoryProfile(
                    categories.get(c).code(),
                    categories.get(c).label(),
                    total,
                    bySegment,
                    basis ? Markers.ofBasisShares(total, bySegment) : Markers.ofShares(sample, column.values(), hit)));
        }
        DifferenceTest test = basis ? null : test(column);
        return profile(column.variable(), basis, null, List.of(), List.of(), profiles, test);
    }

    private DifferenceTest test(Column column) {
        Tested tested = Difference.of(sample, column, RatingTest.BY_SCALE);
        return tested == null ? null : tested.test();
    }

    private List<Estimate> eachSegment(IntFunction<Estimate> estimate) {
        return IntStream.range(0, sample.segments()).mapToObj(estimate).toList();
    }

    private static VariableProfile profile(
            Variable variable,
            boolean basis,
            Estimate total,
            List<Estimate> bySegment,
            List<Marker> markers,
            List<CategoryProfile> categories,
            DifferenceTest test) {
        return new VariableProfile(
                variable.code(),
                variable.label(),
                variable.question(),
                variable.wording(),
                variable.measurement(),
                variable.role(),
                variable.dimension(),
                basis,
                finite(variable.minimum()),
                finite(variable.maximum()),
                total,
                bySegment,
                markers,
                categories,
                test);
    }

    private static Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /** Adds Holm's p-values, and takes back the marks of variables that do not differ after all. */
    private List<VariableProfile> corrected(List<VariableProfile> profiles) {
        double[] p = profiles.stream()
                .mapToDouble(profile ->
                        profile.test() == null ? Double.NaN : profile.test().p())
                .toArray();
        double[] adjusted = PValueAdjustment.HOLM.adjust(p);
        var corrected = new ArrayList<VariableProfile>();
        for (int i = 0; i < profiles.size(); i++) {
            corrected.add(corrected(profiles.get(i), adjusted[i]));
        }
        return corrected;
    }

    private VariableProfile corrected(VariableProfile profile, double adjusted) {
        DifferenceTest test = profile.test() == null ? null : profile.test().corrected(adjusted);
        boolean differs = test != null && test.isSignificant();
        List<Marker> none = Markers.none(sample.segments());
        return new VariableProfile(
                profile.code(),
                profile.label(),
                profile.question(),
                profile.wording(),
                profile.measurement(),
                profile.role(),
                profile.dimension(),
                profile.basis(),
                profile.minimum(),
                profile.maximum(),
                profile.total(),
                profile.bySegment(),
                differs || profile.markers().isEmpty() ? profile.markers() : none,
                differs ? profile.categories() : unmarked(profile.categories(), none),
                test);
    }

    private static List<CategoryProfile> unmarked(List<CategoryProfile> categories, List<Marker> none) {
        return categories.stream()
                .map(category -> new CategoryProfile(
                        category.code(), category.label(), category.total(), category.bySegment(), none))
                .toList();
    }
}
