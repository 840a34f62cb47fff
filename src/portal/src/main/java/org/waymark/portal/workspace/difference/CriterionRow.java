package org.waymark.portal.workspace.difference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.waymark.segmentation.target.CriterionKind;
import org.waymark.segmentation.target.TargetMatrix.Criterion;
import org.waymark.segmentation.target.TargetMatrix.Side;

/** A criterion while it is edited. */
public class CriterionRow implements Serializable {

    /** The score of one segment while it is edited. */
    public static class ScoreField implements Serializable {
        private final String letter;
        private Double value;

        ScoreField(int segment, Double value) {
            this.letter = String.valueOf((char) ('A' + segment));
            this.value = value;
        }

        public String getLetter() {
            return letter;
        }

        public Double getValue() {
            return value;
        }

        public void setValue(Double value) {
            this.value = value;
        }
    }

    private final CriterionKind kind;
    private String name;
    private Side side;
    private Double weight;
    private final List<ScoreField> scores = new ArrayList<>();

    CriterionRow(Criterion criterion, String usualName) {
        kind = criterion.kind();
        name = criterion.name().isEmpty() ? usualName : criterion.name();
        side = criterion.side();
        weight = criterion.weight();
        for (int i = 0; i < criterion.scores().size(); i++) {
            scores.add(new ScoreField(i, criterion.scores().get(i)));
        }
    }

    /** @param usualName which need not be stored */
    Criterion criterion(String usualName) {
        String kept = name == null || name.strip().equals(usualName) ? "" : name;
        List<Double> given = scores.stream().map(ScoreField::getValue).toList();
        return new Criterion(kind, kept, side, weight == null ? 0 : weight, given);
    }

    public CriterionKind getKind() {
        return kind;
    }

    public boolean isMeasured() {
        return kind.isMeasured();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public Double getWeight() {
        return weight;
    }

    public void setWeight(Double weight) {
        this.weight = weight;
    }

    public List<ScoreField> getScores() {
        return scores;
    }
}
