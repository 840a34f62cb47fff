package org.waymark.portal.workspace.segmentation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.waymark.portal.page.Go;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Texts;
import org.waymark.portal.report.AdviceText;
import org.waymark.segmentation.run.Recommendation;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.RunState;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.run.SolutionDetails;

/**
 * {@code /studies/run/{run}}: a run while it works, and the number of segments to decide on when it is done. {@code
 * /studies/run/{run}/{segments}} proposes that number.
 */
@Named
@ViewScoped
public class RunPage implements Serializable {

    @Inject
    private SegmentationService segmentations;

    private UUID id;
    private RunDetails run;
    private List<SolutionDetails> solutions;
    private SolutionCharts charts;
    private CriteriaTable criteria;
    private MembersTable members;
    private Integer segments;
    private String reason;

    @PostConstruct
    void load() {
        id = PathId.get(0);
        segments = segmentations.getRun(id).chosen();
        refresh();
        reason = run.reason();
        propose(PathId.part(1));
    }

    private void propose(String number) {
        solutions.stream()
                .map(SolutionDetails::segments)
                .filter(each -> String.valueOf(each).equals(number))
                .findFirst()
                .filter(each -> !each.equals(run.chosen()))
                .ifPresent(each -> {
                    segments = each;
                    // the reason that is there was given for another number
                    reason = null;
                    drawCharts();
                });
    }

    /** Looks again how far the run is. */
    public void refresh() {
        run = segmentations.getRun(id);
        solutions = run.state() == RunState.COMPLETED ? segmentations.listSolutions(id) : List.of();
        if (segments == null) {
            segments = recommended();
        }
        drawCharts();
    }

    private void drawCharts() {
        charts = new SolutionCharts(Texts.ofPage(), solutions, segments == null ? 0 : segments);
        criteria = CriteriaTable.of(Texts.ofPage(), solutions);
        members = segments == null || solutions.isEmpty()
                ? null
                : segmentations
                        .findModel(id, segments)
                        .filter(model -> model.members() != null)
                        .map(MembersTable::of)
                        .orElse(null);
    }

    public void cancel() {
        segmentations.cancelRun(id);
        Messages.done("segmentation.cancelling");
        refresh();
    }

    public void choose() {
        segmentations.chooseSolution(id, segments, reason);
        Messages.done("segmentation.chosen", segments);
        Go.to("/studies/profile/" + id + "/" + segments);
    }

    private Integer recommended() {
        Recommendation recommendation = run.recommendation();
        return recommendation == null ? null : recommendation.segments();
    }

    public RunDetails getRun() {
        return run;
    }

    public UUID getStudy() {
        return run.study();
    }

    public List<SolutionDetails> getSolutions() {
        return solutions;
    }

    public SolutionCharts getCharts() {
        return charts;
    }

    /** Of the number that is marked; null when the run is no ensemble. */
    public MembersTable getMembers() {
        return members;
    }

    public CriteriaTable getCriteria() {
        return criteria;
    }

    /** Of the number that is marked; null when the run did not resample. */
    public GrowthChart getGrowth() {
        return solutions.stream()
                .filter(solution -> segments != null && solution.segments() == segments && solution.growth() != null)
                .findFirst()
                .map(solution -> new GrowthChart(Texts.ofPage(), solution.growth()))
                .orElse(null);
    }

    /** Why the run came to nothing. */
    public String getFailure() {
        String failure = run.failure() == null ? "segmentation.failed.cancelled" : run.failure();
        String[] parts = failure.split("\\|", -1);
        return Texts.ofPage().get(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length));
    }

    /** What the criteria say, in two sentences. */
    public String getAdvice() {
        return AdviceText.of(run.recommendation(), Texts.ofPage());
    }

    public List<Recommendation.Candidate> getCandidates() {
        return run.recommendation() != null
                ? run.recommendation().candidates()
                : solutions.stream()
                        .map(solution -> new Recommendation.Candidate(solution.segments(), List.of()))
                        .toList();
    }

    public long count(Recommendation.Candidate candidate, boolean speaksFor) {
        return candidate.points().stream()
                .filter(point -> point.speaksFor() == speaksFor)
                .count();
    }

    public String sentence(Recommendation.Candidate candidate, Recommendation.Point point) {
        return AdviceText.of(candidate, point, solutions, Texts.ofPage());
    }

    /** Which number the charts mark, and why; empty for none. */
    public String getMarked() {
        if (segments == null) {
            return "";
        }
        String why = segments.equals(run.chosen()) ? "chosen" : segments.equals(recommended()) ? "recommended" : "open";
        return Texts.ofPage().get("segmentation.marked." + why, segments);
    }

    public boolean isOver() {
        return run.state().isOver();
    }

    public boolean isCompleted() {
        return run.state() == RunState.COMPLETED;
    }

    public Integer getSegments() {
        return segments;
    }

    public void setSegments(Integer segments) {
        this.segments = segments;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
