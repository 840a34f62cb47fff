package org.waymark.portal.workspace.study;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.PathId;
import org.waymark.survey.overview.HypothesisCoverage;
import org.waymark.survey.overview.StudyStatus;
import org.waymark.survey.overview.StudyStatusService;
import org.waymark.survey.study.HypothesisForm;
import org.waymark.survey.study.HypothesisService;
import org.waymark.survey.study.StudyDetails;
import org.waymark.survey.study.StudyOutline;
import org.waymark.survey.study.StudyService;
import org.waymark.survey.study.Verdict;

/** {@code /studies/plan/{study}}: why the study is done, and what it is to find out. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    /** A hypothesis while it is edited. */
    public static class Row implements Serializable {
        private final UUID id;
        private final int position;
        private final List<String> unknown;
        private int version;
        private HypothesisForm kept;
        private boolean open;
        private String statement;
        private String questions;
        private Verdict verdict;
        private String reason;

        Row(HypothesisCoverage line) {
            this(
                    line.hypothesis().id(),
                    line.hypothesis().position(),
                    line.unknown(),
                    line.hypothesis().form());
            version = line.hypothesis().version();
        }

        private Row(UUID id, int position, List<String> unknown, HypothesisForm form) {
            this.id = id;
            this.position = position;
            this.unknown = unknown;
            this.kept = form;
            this.statement = form.statement();
            this.questions = String.join(", ", form.questions());
            this.verdict = form.verdict();
            this.reason = form.reason();
        }

        static Row empty() {
            return new Row(null, 0, List.of(), new HypothesisForm("", List.of(), Verdict.OPEN, ""));
        }

        HypothesisForm form() {
            List<String> codes = questions == null
                    ? List.of()
                    : Arrays.stream(questions.split("[,;\\s]+"))
                            .filter(code -> !code.isBlank())
                            .distinct()
                            .toList();
            return new HypothesisForm(statement, codes, verdict, reason);
        }

        public UUID getId() {
            return id;
        }

        public int getPosition() {
            return position;
        }

        /** The hypothesis as it was last saved. */
        public HypothesisForm getKept() {
            return kept;
        }

        /** Linked codes that no questionnaire of the study has. */
        public List<String> getUnknown() {
            return unknown;
        }

        /** Whether its form is unfolded, because it was sent and refused. */
        public boolean isOpen() {
            return open;
        }

        public String getStatement() {
            return statement;
        }

        public void setStatement(String statement) {
            this.statement = statement;
        }

        public String getQuestions() {
            return questions;
        }

        public void setQuestions(String questions) {
            this.questions = questions;
        }

        public Verdict getVerdict() {
            return verdict;
        }

        public void setVerdict(Verdict verdict) {
            this.verdict = verdict;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }
    }

    @Inject
    private StudyService studies;

    @Inject
    private HypothesisService hypotheses;

    @Inject
    private StudyStatusService statuses;

    private UUID study;
    private int version;
    private String title;
    private String background;
    private String decisions;
    private String population;
    private List<Row> rows;
    private boolean asking;
    private Row added;

    @PostConstruct
    void load() {
        study = PathId.get(0);
        show(studies.getStudy(study));
        loadHypotheses();
    }

    public void save() {
        show(studies.updateOutline(study, version, new StudyOutline(title, background, decisions, population)));
        Messages.done("study.plan.saved");
    }

    public void addHypothesis() {
        hypotheses.addHypothesis(study, added.form());
        loadHypotheses();
        Messages.done("study.hypothesis.added");
    }

    public void saveHypothesis(Row row) {
        rows.forEach(other -> other.open = other == row);
        hypotheses.changeHypothesis(row.getId(), row.version, row.form());
        List<Row> typed = rows;
        loadRows();
        // what was typed into other rows is not saved, but not lost either
        rows = rows.stream()
                .map(fresh -> fresh.id.equals(row.id) ? fresh : typed(typed, fresh))
                .toList();
        Messages.done("study.hypothesis.saved", row.getPosition());
    }

    private static Row typed(List<Row> rows, Row fresh) {
        return rows.stream().filter(row -> row.id.equals(fresh.id)).findFirst().orElse(fresh);
    }

    public void removeHypothesis(Row row) {
        hypotheses.removeHypothesis(row.getId());
        loadHypotheses();
        Messages.done("study.hypothesis.removed", row.getPosition());
    }

    private void show(StudyDetails details) {
        version = details.version();
        title = details.outline().title();
        background = details.outline().background();
        decisions = details.outline().decisions();
        population = details.outline().population();
    }

    private void loadHypotheses() {
        loadRows();
        added = Row.empty();
    }

    private void loadRows() {
        StudyStatus status = statuses.getStatus(study);
        asking = !status.surveys().isEmpty();
        rows = status.hypotheses().stream().map(Row::new).toList();
    }

    /** Whether there is a questionnaire that could test a hypothesis. */
    public boolean isAsking() {
        return asking;
    }

    public UUID getStudy() {
        return study;
    }

    public List<Row> getRows() {
        return rows;
    }

    public Row getAdded() {
        return added;
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBackground() {
        return background;
    }

    public void setBackground(String background) {
        this.background = background;
    }

    public String getDecisions() {
        return decisions;
    }

    public void setDecisions(String decisions) {
        this.decisions = decisions;
    }

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String population) {
        this.population = population;
    }
}
