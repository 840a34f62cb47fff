package org.waymark.portal.workspace.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.portal.page.Go;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Text;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.exchange.DatasetService;
import org.waymark.survey.exchange.ImportedDataset;
import org.waymark.survey.exchange.UnderstoodFile;
import org.waymark.survey.exchange.UploadDetails;
import org.waymark.survey.exchange.column.ColumnPlan;
import org.waymark.survey.exchange.file.Findings;

/** {@code /studies/columns/{upload}}: what was understood of a file, to be corrected; then what became of it. */
@Named
@ViewScoped
public class ColumnsPage implements Serializable {

    private static final int SHOWN = 200;
    private static final Pattern ROW = Pattern.compile("columns\\[(\\d+)].*");

    @Inject
    private DatasetService datasets;

    @Inject
    private Text text;

    private UploadDetails upload;
    private String title;
    private List<ColumnRow> rows;
    private List<ColumnRow> shown;
    private int first;
    private BulkChange bulk = new BulkChange();

    @PostConstruct
    void load() {
        show(datasets.getUpload(PathId.get(0)));
    }

    /** Keeps the corrections and shows what follows from them. */
    public void save() {
        keep();
        Messages.done("exchange.columns.saved");
    }

    public void change() {
        BitSet chosen = bulk.chosen(rows);
        if (chosen.isEmpty()) {
            throw new InvalidInputException(Problem.at("range", "exchange.bulk.nothing"));
        }
        chosen.stream().forEach(number -> bulk.apply(rows.get(number - 1)));
        bulk = new BulkChange();
        keep();
        Messages.done("exchange.bulk.done", chosen.cardinality());
    }

    public void makeSurvey() {
        rows.forEach(ColumnRow::accept);
        try {
            ImportedDataset imported = datasets.makeSurvey(upload.id(), title, plans());
            Messages.done("exchange.done", imported.rows());
            Go.to(imported.report().isEmpty() ? getSurveyAddress() : "/studies/columns/" + upload.id());
        } catch (InvalidInputException refusal) {
            refusal.problems().forEach(this::place);
            Messages.error(
                    "exchange.columns.wrong",
                    rows.stream().filter(row -> !row.getProblems().isEmpty()).count());
        }
    }

    public void showFrom(int column) {
        keep();
        first = column;
        cut();
    }

    private void keep() {
        show(datasets.savePlan(upload.id(), title, plans()));
    }

    private void show(UploadDetails details) {
        upload = details;
        title = details.title();
        rows = new ArrayList<>();
        for (ColumnPlan plan : details.columns()) {
            rows.add(new ColumnRow(plan));
        }
        cut();
    }

    private void cut() {
        shown = new ArrayList<>(rows.subList(first, Math.min(first + SHOWN, rows.size())));
    }

    /** Beside the column it is about, or above the page. */
    private void place(Problem problem) {
        Matcher row = ROW.matcher(problem.path());
        if (row.matches()) {
            rows.get(Integer.parseInt(row.group(1))).refuse(problem);
        } else {
            Messages.error(problem.key(), problem.values().toArray());
        }
    }

    private List<ColumnPlan> plans() {
        return rows.stream().map(ColumnRow::plan).toList();
    }

    /** Where to go on with what the file has become. */
    public String getSurveyAddress() {
        return "/studies/surveys/" + upload.study();
    }

    /** "1,453 rows, 15 columns, comma, UTF-8" */
    public String getUnderstood() {
        UnderstoodFile file = upload.understood();
        return text.of(
                "exchange.understood",
                file.rows(),
                file.columns(),
                text.word("exchange.delimiter", file.delimiter()),
                file.encoding());
    }

    public String getMissingWords() {
        return String.join(" · ", upload.understood().missingWords());
    }

    /** Values and rows that are not in; the other findings only tell something. */
    public long getLeftOut() {
        Findings report = upload.report();
        return report.more()
                + report.entries().stream()
                        .filter(finding -> finding.line() > 1)
                        .count();
    }

    public UploadDetails getUpload() {
        return upload;
    }

    public List<ColumnRow> getShown() {
        return shown;
    }

    /** Where each part of a long list of columns begins; empty when one part is enough. */
    public List<Integer> getParts() {
        var parts = new ArrayList<Integer>();
        for (int start = 0; rows.size() > SHOWN && start < rows.size(); start += SHOWN) {
            parts.add(start);
        }
        return parts;
    }

    public int lastOf(int part) {
        return Math.min(part + SHOWN, rows.size());
    }

    public int getFirst() {
        return first;
    }

    public BulkChange getBulk() {
        return bulk;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public ColumnKind[] getKinds() {
        return ColumnKind.values();
    }

    public QuestionRole[] getRoles() {
        return QuestionRole.values();
    }

    public Dimension[] getDimensions() {
        return Dimension.values();
    }
}
