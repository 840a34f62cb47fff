package org.waymark.portal.workspace.segmentation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.portal.page.Go;
import org.waymark.portal.page.PathId;
import org.waymark.segmentation.method.MethodOptions;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.statistics.samplesize.SegmentationSampleSize;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.SurveyData;
import org.waymark.survey.api.Variable;
import org.waymark.survey.questionnaire.SurveyService;

/** {@code /studies/segment/{survey}}: what to segment on, and how. */
@Named
@ViewScoped
public class SegmentPage implements Serializable {

    /** What a question is used for in a run. */
    public enum Use {
        BASIS,
        DESCRIPTOR,
        NOTHING
    }

    /** A question to be used or left out. */
    public static class Row implements Serializable {
        private final String question;
        private final String wording;
        private final Measurement measurement;
        private final int variables;
        private final QuestionRole role;
        private Use use;

        Row(List<Variable> variables) {
            Variable first = variables.get(0);
            this.question = first.question();
            this.wording = first.wording();
            this.measurement = first.measurement();
            this.variables = variables.size();
            this.role = first.role();
            this.use = switch (role) {
                case BASIS -> Use.BASIS;
                case DESCRIPTOR, OUTCOME -> Use.DESCRIPTOR;
                default -> Use.NOTHING;
            };
        }

        public String getQuestion() {
            return question;
        }

        public String getWording() {
            return wording;
        }

        public Measurement getMeasurement() {
            return measurement;
        }

        public int getVariables() {
            return variables;
        }

        public QuestionRole getRole() {
            return role;
        }

        public Use getUse() {
            return use;
        }

        public void setUse(Use use) {
            this.use = use;
        }
    }

    @Inject
    private SegmentationService segmentations;

    @Inject
    private SurveyData data;

    @Inject
    private SurveyService surveys;

    private UUID survey;
    private UUID study;
    private String title;
    private List<Row> rows;
    private List<String> weightVariables;
    private int responses;
    private int from = 2;
    private int to = 8;
    private int restarts = 50;
    private int resamples = 50;
    private long seed = 42;
    private String scaling = "none";
    private String missing = "omit";
    private String weights;

    @PostConstruct
    void load() {
        survey = PathId.get(0);
        study = data.getStudyOf(survey);
        title = surveys.getSurvey(survey).title();
        List<Variable> variables = data.listVariables(survey);
        Map<String, List<Variable>> byQuestion = new LinkedHashMap<>();
        for (Variable variable : variables) {
            if (variable.measurement() != Measurement.TEXT) {
                byQuestion
                        .computeIfAbsent(variable.question(), question -> new ArrayList<>())
                        .add(variable);
            }
        }
        rows = byQuestion.values().stream().map(Row::new).toList();
        weightVariables = variables.stream()
                .filter(variable -> variable.measurement() == Measurement.NUMERIC)
                .map(Variable::code)
                .toList();
        responses = data.countResponses(survey);
    }

    public void run() {
        var settings = new SegmentationSettings(
                survey,
                "kmeans",
                used(Use.BASIS),
                used(Use.DESCRIPTOR),
                from,
                to,
                restarts,
                resamples,
                seed,
                scaling,
                missing,
                weights == null || weights.isBlank() ? null : weights,
                List.of(),
                MethodOptions.usual());
        Go.to("/studies/run/" + segmentations.requestRun(settings).id());
    }

    private List<String> used(Use use) {
        return rows.stream()
                .filter(row -> row.getUse() == use)
                .map(Row::getQuestion)
                .toList();
    }

    /** Variables that the questions chosen as basis give. */
    public int getBasisVariables() {
        return rows.stream()
                .filter(row -> row.getUse() == Use.BASIS)
                .mapToInt(Row::getVariables)
                .sum();
    }

    /** How many responses that many variables ask for: a hundred each (Dolnicar, Grün and Leisch 2016). */
    public int getAdvisedResponses() {
        int variables = getBasisVariables();
        return variables == 0
                ? 0
                : (int) SegmentationSampleSize.of(variables).forVariables().roundedUp();
    }

    public boolean isSmall() {
        return responses < getAdvisedResponses();
    }

    public UUID getSurvey() {
        return survey;
    }

    public UUID getStudy() {
        return study;
    }

    public String getTitle() {
        return title;
    }

    public int getResponses() {
        return responses;
    }

    public List<Row> getRows() {
        return rows;
    }

    public Use[] getUses() {
        return Use.values();
    }

    public List<String> getWeightVariables() {
        return weightVariables;
    }

    public List<String> getScalings() {
        return SegmentationSettings.SCALINGS;
    }

    public List<String> getMissings() {
        return SegmentationSettings.MISSINGS;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }

    public int getRestarts() {
        return restarts;
    }

    public void setRestarts(int restarts) {
        this.restarts = restarts;
    }

    public int getResamples() {
        return resamples;
    }

    public void setResamples(int resamples) {
        this.resamples = resamples;
    }

    public long getSeed() {
        return seed;
    }

    public void setSeed(long seed) {
        this.seed = seed;
    }

    public String getScaling() {
        return scaling;
    }

    public void setScaling(String scaling) {
        this.scaling = scaling;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public String getWeights() {
        return weights;
    }

    public void setWeights(String weights) {
        this.weights = weights;
    }
}
