package org.waymark.portal.workspace.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.waymark.portal.page.Texts;
import org.waymark.portal.table.Column;
import org.waymark.portal.table.Column.Kind;
import org.waymark.portal.table.Figure;
import org.waymark.portal.table.Sheet;
import org.waymark.segmentation.api.CategoryProfile;
import org.waymark.segmentation.api.DifferenceTest;
import org.waymark.segmentation.api.Estimate;
import org.waymark.segmentation.api.Marker;
import org.waymark.segmentation.api.Profile;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.api.VariableProfile;

/** The profile of a solution as tables. Shares and means stand in the same columns, so both are plain numbers. */
final class ProfileSheets {

    private final Texts texts;
    private final Profile profile;

    ProfileSheets(Texts texts, Profile profile) {
        this.texts = texts;
        this.profile = profile;
    }

    Sheet basis() {
        return sheet("basis", texts.get("report.basis.title"), true);
    }

    Sheet descriptors() {
        return sheet("descriptors", texts.get("report.descriptors.title"), false);
    }

    /** One row for each descriptor that was tested. */
    Sheet tests() {
        List<List<Object>> rows = new ArrayList<>();
        for (VariableProfile variable : profile.variables()) {
            DifferenceTest test = variable.test();
            if (test != null) {
                rows.add(Sheet.row(
                        variable.code(),
                        variable.label(),
                        texts.get("report.test." + test.name()),
                        test.statistic(),
                        test.df1(),
                        test.df2(),
                        test.p(),
                        test.adjustedP(),
                        texts.get("report.effect." + test.effectName()),
                        test.effect(),
                        test.reliable() ? "" : texts.get("library.evidence.unreliable")));
            }
        }
        return new Sheet(
                "tests",
                texts.get("report.tests.title"),
                List.of(
                        Column.text(texts.get("report.code")).forFiles(),
                        Column.text(texts.get("segmentation.question")),
                        Column.text(texts.get("segmentation.test")),
                        Column.decimal(texts.get("report.statistic"), 1),
                        Column.decimal(texts.get("report.df1"), 0),
                        Column.decimal(texts.get("report.df2"), 0),
                        Column.probability(texts.get("report.p")).forFiles(),
                        Column.probability(texts.get("report.adjustedP")),
                        Column.text(texts.get("report.effect")),
                        Column.decimal(texts.get("report.effect.size"), 2),
                        Column.text(texts.get("report.remark"))),
                rows);
    }

    private Sheet sheet(String name, String title, boolean basis) {
        List<List<Object>> rows = new ArrayList<>();
        for (VariableProfile variable : profile.variables()) {
            if (variable.basis() == basis) {
                rows(variable, rows);
            }
        }
        return new Sheet(name, title, columns(), rows);
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(texts.get("report.code")).forFiles());
        columns.add(Column.text(texts.get("segmentation.question")));
        columns.add(Column.text(texts.get("report.answer.option")));
        columns.add(Column.text(texts.get("report.figure")).forFiles());
        columns.add(Column.decimal(texts.get("report.everybody"), 2));
        for (SegmentShare segment : profile.segments()) {
            String letter = segment.letter();
            String heading = segment.name() == null ? letter : letter + " " + segment.name();
            columns.add(Column.decimal(heading, 2));
            columns.add(Column.text(texts.get("report.marked", letter)).forFiles());
            columns.add(Column.decimal(texts.get("report.lower.of", letter), 2).forFiles());
            columns.add(Column.decimal(texts.get("report.upper.of", letter), 2).forFiles());
            columns.add(Column.count(texts.get("report.base.of", letter)).forFiles());
        }
        return columns;
    }

    private void rows(VariableProfile variable, List<List<Object>> rows) {
        if (variable.categories().isEmpty()) {
            String figure = texts.get(variable.isShare() ? "report.figure.share" : "report.figure.mean");
            rows.add(row(variable, "", figure, variable.total(), variable.bySegment(), variable.markers()));
        }
        for (CategoryProfile category : variable.categories()) {
            rows.add(row(
                    variable,
                    category.label(),
                    texts.get("report.figure.share"),
                    category.total(),
                    category.bySegment(),
                    category.markers()));
        }
    }

    private List<Object> row(
            VariableProfile variable,
            String answer,
            String figure,
            Estimate total,
            List<Estimate> bySegment,
            List<Marker> markers) {
        var row = new ArrayList<Object>();
        row.add(variable.code());
        row.add(variable.label());
        row.add(answer);
        row.add(figure);
        row.add(total == null ? null : figure(variable, total, ""));
        for (int i = 0; i < profile.segments().size(); i++) {
            Estimate estimate = i < bySegment.size() ? bySegment.get(i) : new Estimate(null, null, null, 0);
            Marker marker = i < markers.size() ? markers.get(i) : Marker.NONE;
            String mark = marker == Marker.NONE ? "" : marker == Marker.HIGHER ? "▲" : "▼";
            row.add(figure(variable, estimate, mark));
            row.add(mark);
            row.add(estimate.lower());
            row.add(estimate.upper());
            row.add(estimate.base());
        }
        return row;
    }

    /** A share in whole percent, or a mean with two digits. */
    private static Figure figure(VariableProfile variable, Estimate estimate, String mark) {
        boolean share = variable.isShare() || !variable.categories().isEmpty();
        return new Figure(estimate.value(), share ? Kind.SHARE : Kind.DECIMAL, share ? 0 : 2, mark);
    }
}
