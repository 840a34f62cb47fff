package org.waymark.portal.workspace.difference;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.target.CriterionKind;
import org.waymark.segmentation.target.TargetDetails;
import org.waymark.segmentation.target.TargetMatrix;
import org.waymark.segmentation.target.TargetMatrix.Criterion;
import org.waymark.segmentation.target.TargetMatrix.Knockout;
import org.waymark.segmentation.target.TargetMatrix.Side;
import org.waymark.segmentation.target.TargetService;

/** {@code /studies/targets/{run}/{segments}}: which segments to target, by criteria that managers weigh. */
@Named
@ViewScoped
public class TargetsPage implements Serializable {

    private static final double USUAL_WEIGHT = 20;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private TargetService targets;

    private RunDetails run;
    private int segments;
    private TargetDetails details;
    private final List<CriterionRow> criteria = new ArrayList<>();
    private final List<KnockoutRow> knockouts = new ArrayList<>();
    private Integer[] chosen;
    private String reason;

    @PostConstruct
    void load() {
        UUID id = PathId.get(0);
        segments = PathId.segments(1);
        run = segmentations.getRun(id);
        show(targets.getTargets(id, segments));
    }

    private void show(TargetDetails shown) {
        details = shown;
        criteria.clear();
        shown.matrix()
                .criteria()
                .forEach(criterion -> criteria.add(new CriterionRow(criterion, usualName(criterion.kind()))));
        knockouts.clear();
        shown.matrix().knockouts().forEach(knockout -> knockouts.add(new KnockoutRow(knockout)));
        chosen = shown.matrix().targets().toArray(Integer[]::new);
        reason = shown.matrix().reason();
    }

    public void addAttractiveness() {
        add(Side.ATTRACTIVENESS);
    }

    public void addCompetitiveness() {
        add(Side.COMPETITIVENESS);
    }

    private void add(Side side) {
        List<Double> open = Collections.nCopies(segments, null);
        criteria.add(new CriterionRow(new Criterion(CriterionKind.OWN, "", side, USUAL_WEIGHT, open), ""));
    }

    public void remove(CriterionRow row) {
        criteria.remove(row);
    }

    public void addKnockout() {
        knockouts.add(new KnockoutRow(new Knockout("", List.of())));
    }

    public void removeKnockout(KnockoutRow row) {
        knockouts.remove(row);
    }

    public void save() {
        var matrix = new TargetMatrix(
                criteria.stream()
                        .map(row -> row.criterion(usualName(row.getKind())))
                        .toList(),
                knockouts.stream()
                        .filter(row -> !row.isEmpty())
                        .map(KnockoutRow::knockout)
                        .toList(),
                chosen == null ? List.of() : Arrays.asList(chosen),
                reason);
        show(targets.saveTargets(run.id(), segments, details.version(), matrix));
        Messages.done("target.saved");
    }

    private static String usualName(CriterionKind kind) {
        return kind == CriterionKind.OWN ? "" : Texts.ofPage().get("target.criterion." + kind);
    }

    public Chart getChart() {
        return new TargetView(Texts.ofPage(), details).chart();
    }

    public String getFinding() {
        return new TargetView(Texts.ofPage(), details).finding();
    }

    /** How the scores of a measured criterion were computed. */
    public String explain(CriterionKind kind) {
        var measures = details.measures();
        List<Double> raw = switch (kind) {
            case SIZE -> measures.shares();
            case STABILITY -> measures.jaccard();
            default -> measures.silhouettes();
        };
        return TargetView.measured(Texts.ofPage(), kind.name(), raw);
    }

    /** Whether some segment has no place yet. */
    public boolean isIncomplete() {
        return details.positions().stream()
                .anyMatch(position -> position.attractiveness() == null || position.competitiveness() == null);
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

    public TargetDetails getDetails() {
        return details;
    }

    public List<SegmentShare> getShares() {
        return details.shares();
    }

    public List<CriterionRow> getCriteria() {
        return criteria;
    }

    public List<KnockoutRow> getKnockouts() {
        return knockouts;
    }

    public Side[] getSides() {
        return Side.values();
    }

    public Integer[] getChosen() {
        return chosen == null ? null : chosen.clone();
    }

    public void setChosen(Integer[] chosen) {
        this.chosen = chosen == null ? null : chosen.clone();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
