package org.waymark.portal.workspace.typing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.portal.report.Block;
import org.waymark.portal.report.ReportedSolution;
import org.waymark.portal.report.Section;
import org.waymark.portal.report.SectionSource;
import org.waymark.portal.table.Column;
import org.waymark.portal.table.Sheet;
import org.waymark.segmentation.api.Estimate;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.typing.TypingAccuracy;
import org.waymark.segmentation.typing.TypingQuestion;
import org.waymark.segmentation.typing.TypingService;
import org.waymark.segmentation.typing.TypingToolDetails;

/** The golden questions and how often they are right, once there are any. */
@ApplicationScoped
class TypingSection implements SectionSource {

    @Inject
    private TypingService tools;

    @Override
    public String name() {
        return "typing";
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public Optional<Section> section(ReportedSolution solution, Texts texts) {
        return tools.findTool(solution.run().id(), solution.segments())
                .filter(TypingToolDetails::isBuilt)
                .map(tool -> section(tool, solution.profile().segments(), texts));
    }

    private Section section(TypingToolDetails tool, List<SegmentShare> segments, Texts texts) {
        TypingAccuracy accuracy = tool.accuracy();
        var numbers = new Numbers(texts.locale());
        var charts = new TypingCharts(texts, accuracy, segments);
        return new Section(
                name(),
                texts.get("typing.title"),
                List.of(
                        Block.Words.of(texts.get(
                                "typing.headline",
                                tool.questions().size(),
                                numbers.percent(accuracy.overall().value()))),
                        Block.Words.note(texts.get(
                                "typing.headline.range",
                                numbers.percent(accuracy.overall().lower()),
                                numbers.percent(accuracy.overall().upper()),
                                numbers.percent(accuracy.guessing()))),
                        new Block.Table(questions(tool.questions(), texts)),
                        new Block.Plot(texts.get("report.typing.path"), charts.path(), "", false),
                        new Block.Plot(texts.get("report.typing.segments"), charts.segments(), "", false),
                        new Block.Table(confusion(accuracy, segments, texts))),
                List.of("wilson1927"));
    }

    private static Sheet questions(List<TypingQuestion> questions, Texts texts) {
        return new Sheet(
                "golden questions",
                texts.get("typing.golden"),
                List.of(
                        Column.text(texts.get("report.code")),
                        Column.text(texts.get("segmentation.question")),
                        Column.share(texts.get("report.typing.unanswered"), 0)),
                questions.stream()
                        .map(question -> Sheet.row(
                                question.code(),
                                question.label().equals(question.wording())
                                        ? question.label()
                                        : question.wording() + " – " + question.label(),
                                question.unanswered()))
                        .toList());
    }

    /** One row for each segment, by the segment its people were placed in. */
    private static Sheet confusion(TypingAccuracy accuracy, List<SegmentShare> segments, Texts texts) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(texts.get("chart.segment")));
        segments.forEach(segment -> columns.add(Column.count(texts.get("report.typing.placed", segment.letter()))));
        columns.add(Column.share(texts.get("report.typing.right"), 0));
        columns.add(Column.share(texts.get("report.lower"), 0));
        columns.add(Column.share(texts.get("report.upper"), 0));
        List<List<Object>> rows = new ArrayList<>();
        for (SegmentShare segment : segments) {
            Estimate right = accuracy.bySegment().get(segment.number() - 1);
            var row = new ArrayList<Object>();
            row.add(TypingCharts.label(segment));
            row.addAll(accuracy.confusion().get(segment.number() - 1));
            row.add(right.value());
            row.add(right.lower());
            row.add(right.upper());
            rows.add(row);
        }
        return new Sheet("confusion", texts.get("report.typing.confusion"), columns, rows);
    }
}
