package org.waymark.portal.workspace.difference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.waymark.kernel.ConflictException;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.chart.DataTable;
import org.waymark.portal.chart.FlowChart;
import org.waymark.portal.chart.Group;
import org.waymark.portal.page.Figures;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.difference.Comparison;
import org.waymark.segmentation.difference.ComparisonService;
import org.waymark.segmentation.difference.OtherSolution;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;

/**
 * {@code /studies/compare/{run}/{segments}}: a solution beside another. Parameter {@code with}: the other's run and
 * number of segments with an underscore between.
 */
@Named
@RequestScoped
public class ComparePage {

    /** From which adjusted Rand index on two solutions agree how well (Steinley 2004). */
    private static final double EXCELLENT = 0.9;

    private static final double GOOD = 0.8;

    /** From which Jaccard index on two segments can be called the same (Hennig 2007). */
    private static final double SAME = 0.75;

    private static final double MODERATE = 0.65;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private ComparisonService comparisons;

    private final Figures figures = new Figures();
    private Texts texts;
    private RunDetails run;
    private int segments;
    private List<OtherSolution> others;
    private OtherSolution other;
    private Comparison comparison;

    @PostConstruct
    void load() {
        texts = Texts.ofPage();
        run = segmentations.getRun(PathId.get(0));
        segments = PathId.segments(1);
        segmentations.getProfile(run.id(), segments);
        others = comparisons.listOthers(run.id(), segments);
        other = chosen();
        if (other == null) {
            return;
        }
        try {
            comparison = comparisons.compare(run.id(), segments, other.run(), other.segments());
        } catch (ConflictException refusal) {
            Messages.refused(refusal);
        }
    }

    /** The one asked for; otherwise the next in size of this run. */
    private OtherSolution chosen() {
        String asked = Faces.getRequestParameter("with");
        return others.stream()
                .filter(one -> key(one).equals(asked))
                .findFirst()
                .orElseGet(() -> others.stream()
                        .filter(one -> one.run().equals(run.id()) && one.segments() == segments + 1)
                        .findFirst()
                        .orElse(others.isEmpty() ? null : others.get(0)));
    }

    public String key(OtherSolution solution) {
        return solution.run() + "_" + solution.segments();
    }

    /** Such as “5 segments of this run”. */
    public String title(OtherSolution solution) {
        if (solution.run().equals(run.id())) {
            return texts.get("comparison.ofThisRun", solution.segments());
        }
        return texts.get(
                "comparison.ofRun",
                solution.segments(),
                solution.run().toString().substring(0, 4),
                texts.get("segmentation.method." + solution.method()),
                figures.day(solution.requestedAt()));
    }

    public String getSentence() {
        return texts.get(
                "comparison.finding",
                figures.percent(comparison.stayingShare()),
                figures.coefficient(comparison.adjustedRand()),
                texts.get("comparison.agreement." + agreement()));
    }

    private String agreement() {
        double rand = comparison.adjustedRand();
        if (rand >= GOOD) {
            return rand >= EXCELLENT ? "excellent" : "good";
        }
        return rand >= MODERATE ? "moderate" : "poor";
    }

    /** Which segments there are in both. */
    public String getKept() {
        Map<Boolean, List<Comparison.Match>> kept = comparison.firstMatches().stream()
                .collect(Collectors.partitioningBy(match -> match.jaccard() != null && match.jaccard() >= SAME));
        String same = kept.get(true).stream()
                .map(match -> texts.get(
                        "comparison.as",
                        name(comparison.first().get(match.number() - 1)),
                        name(comparison.second().get(match.nearest() - 1))))
                .collect(Collectors.joining(", "));
        String changed = kept.get(false).stream()
                .map(match -> name(comparison.first().get(match.number() - 1)))
                .collect(Collectors.joining(", "));
        if (same.isEmpty()) {
            return texts.get("comparison.kept.none");
        }
        return changed.isEmpty() ? texts.get("comparison.kept.all", same) : texts.get("comparison.kept", same, changed);
    }

    public Chart getFlow() {
        return new FlowChart(
                texts,
                getSentence(),
                List.of(texts.get("comparison.this", segments), title(other)),
                groups(comparison.first()),
                groups(comparison.second()),
                comparison.counts());
    }

    private static String name(SegmentShare segment) {
        return Group.at(segment.number() - 1, segment.name() == null ? "" : segment.name())
                .label();
    }

    private static List<Group> groups(List<SegmentShare> shares) {
        return shares.stream()
                .map(segment -> Group.at(segment.number() - 1, segment.name() == null ? "" : segment.name()))
                .toList();
    }

    /** What became of each segment of this solution. */
    public DataTable getMatches() {
        return matches(comparison.firstMatches(), comparison.first(), comparison.second());
    }

    /** Where each segment of the other comes from. */
    public DataTable getOrigins() {
        return matches(comparison.secondMatches(), comparison.second(), comparison.first());
    }

    private DataTable matches(List<Comparison.Match> matches, List<SegmentShare> from, List<SegmentShare> to) {
        return new DataTable(
                List.of(
                        texts.get("chart.segment"),
                        texts.get("comparison.nearest"),
                        texts.get("comparison.share"),
                        texts.get("comparison.jaccard")),
                matches.stream()
                        .map(match -> match.nearest() == null
                                ? List.of(name(from.get(match.number() - 1)), "–", "–", "–")
                                : List.of(
                                        name(from.get(match.number() - 1)),
                                        name(to.get(match.nearest() - 1)),
                                        figures.percent(match.share()),
                                        figures.coefficient(match.jaccard())))
                        .toList());
    }

    /** Counts with the share of the segment they come from, or of the one they are in. */
    public DataTable getCross() {
        var numbers = new Numbers(texts.locale());
        var columns = new ArrayList<String>();
        columns.add(texts.get("comparison.cross.from"));
        comparison.second().forEach(segment -> columns.add(name(segment)));
        columns.add(texts.get("chart.flow.all"));
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < comparison.first().size(); i++) {
            var row = new ArrayList<String>();
            row.add(name(comparison.first().get(i)));
            int all = sum(comparison.counts().get(i));
            for (int j = 0; j < comparison.second().size(); j++) {
                int count = comparison.counts().get(i).get(j);
                row.add(
                        count == 0
                                ? "0"
                                : texts.get(
                                        "comparison.cell",
                                        numbers.count(count),
                                        share(count, all),
                                        share(count, columnTotal(j))));
            }
            row.add(numbers.count(all));
            rows.add(row);
        }
        var last = new ArrayList<String>();
        last.add(texts.get("chart.flow.all"));
        IntStream.range(0, comparison.second().size()).forEach(j -> last.add(numbers.count(columnTotal(j))));
        last.add(numbers.count(comparison.respondents()));
        rows.add(last);
        return new DataTable(columns, rows);
    }

    private String share(int count, int all) {
        return all == 0 ? "–" : figures.percent((double) count / all);
    }

    private int columnTotal(int column) {
        return comparison.counts().stream().mapToInt(row -> row.get(column)).sum();
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    public RunDetails getRun() {
        return run;
    }

    public UUID getStudy() {
        return run.study();
    }

    public int getSegments() {
        return segments;
    }

    public List<OtherSolution> getOthers() {
        return others;
    }

    public OtherSolution getOther() {
        return other;
    }

    public Comparison getComparison() {
        return comparison;
    }
}
