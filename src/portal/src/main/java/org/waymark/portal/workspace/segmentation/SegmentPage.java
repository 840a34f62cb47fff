package org.waymark.portal.workspace.segmentation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.waymark.kernel.NotFoundException;
import org.waymark.portal.page.Go;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Texts;
import org.waymark.portal.workspace.segmentation.QuestionUse.Use;
import org.waymark.segmentation.method.MethodOptions;
import org.waymark.segmentation.preparation.PreparationReport;
import org.waymark.segmentation.preparation.PreparationService;
import org.waymark.segmentation.preparation.VariableCodes;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.SurveyData;
import org.waymark.survey.api.Variable;
import org.waymark.survey.questionnaire.SurveyService;

/**
 * {@code /studies/segment/{survey}}: what to segment on, how answers are prepared, how to look. With {@code ?run={run}} it
 * begins with what that run was asked to do.
 */
@Named
@ViewScoped
public class SegmentPage implements Serializable {

    @Inject
    private SegmentationService segmentations;

    @Inject
    private PreparationService preparations;

    @Inject
    private SurveyData data;

    @Inject
    private SurveyService surveys;

    private UUID survey;
    private UUID study;
    private String title;
    private List<Variable> variables;
    private List<QuestionGroup> groups;
    private RunDetails again;
    private SegmentationSettings settings;
    private RunForm form;
    private PreparationReport report;

    @PostConstruct
    void load() {
        survey = PathId.get(0);
        study = data.getStudyOf(survey);
        title = surveys.getSurvey(survey).title();
        variables = data.listVariables(survey).stream()
                .filter(variable -> variable.measurement() != Measurement.TEXT)
                .toList();
        groups = groups(variables);
        String run = Faces.getRequestParameter("run");
        if (run == null) {
            settings = SegmentationSettings.of(survey, List.of(), List.of())
                    .withReversed(variables.stream()
                            .filter(Variable::reversed)
                            .map(Variable::code)
                            .toList());
        } else {
            takeUp(run);
        }
        form = new RunForm(settings, variables);
        look();
    }

    /** Begins with what another run was asked to do. */
    private void takeUp(String run) {
        try {
            again = segmentations.getRun(UUID.fromString(run));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("run");
        }
        settings = again.settings();
        if (!settings.survey().equals(survey)) {
            throw new NotFoundException("run");
        }
        questions().forEach(question -> question.useAs(settings.basis(), settings.descriptors()));
    }

    /** Kinds of data with basis questions first, and within each the basis questions. */
    private static List<QuestionGroup> groups(List<Variable> variables) {
        Map<String, List<Variable>> byQuestion = new LinkedHashMap<>();
        variables.forEach(variable -> byQuestion
                .computeIfAbsent(variable.question(), question -> new ArrayList<>())
                .add(variable));
        Map<Dimension, List<QuestionUse>> byKind = new LinkedHashMap<>();
        byQuestion.values().stream()
                .map(QuestionUse::new)
                .sorted(Comparator.comparing(question -> !question.isBasisByRole()))
                .forEach(question -> byKind.computeIfAbsent(question.getDimension(), kind -> new ArrayList<>())
                        .add(question));
        return byKind.entrySet().stream()
                .map(kind -> new QuestionGroup(kind.getKey(), kind.getValue()))
                .toList();
    }

    /** Looks at the answers as they would be prepared now. */
    public void look() {
        form.fitMethod();
        report = preparations.preview(asked().preparation());
    }

    public void run() {
        Go.to("/studies/run/" + segmentations.requestRun(asked()).id());
    }

    private SegmentationSettings asked() {
        List<String> basis = used(Use.BASIS, settings.basis());
        List<String> basisVariables = VariableCodes.resolve(basis, variables).stream()
                .map(Variable::code)
                .toList();
        return form.settings(basis, used(Use.DESCRIPTOR, settings.descriptors()), basisVariables);
    }

    /** @param given how the run that settings are taken from names what it used */
    private List<String> used(Use use, List<String> given) {
        return questions()
                .filter(question -> question.getUse() == use)
                .flatMap(question -> question.codes(given).stream())
                .toList();
    }

    private Stream<QuestionUse> questions() {
        return groups.stream().flatMap(group -> group.getQuestions().stream());
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

    /** The run whose settings this began with; null for a new one. */
    public RunDetails getAgain() {
        return again;
    }

    public RunForm getForm() {
        return form;
    }

    public List<QuestionGroup> getGroups() {
        return groups;
    }

    /** Variables segments are formed on now. */
    public int getBasisVariables() {
        return report.items().size();
    }

    public PreparationView getPreparation() {
        return new PreparationView(report, form.reversed(), Texts.ofPage());
    }

    public Use[] getUses() {
        return Use.values();
    }

    public List<String> getWeightVariables() {
        return variables.stream()
                .filter(variable -> variable.measurement() == Measurement.NUMERIC)
                .map(Variable::code)
                .toList();
    }

    public List<String> getScalings() {
        return SegmentationSettings.SCALINGS;
    }

    /** What the method can do about missing answers. */
    public List<String> getMissings() {
        return form.kind().missings();
    }

    public List<String> getMethods() {
        return SegmentationSettings.METHODS;
    }

    /** Whether scaling makes a difference to the method. */
    public boolean isScaled() {
        return form.kind().takesScaling();
    }

    public List<String> getCovariances() {
        return MethodOptions.COVARIANCES;
    }

    /** The questions that membership in latent classes may depend on. */
    public List<String> getDescriptors() {
        return used(Use.DESCRIPTOR, settings.descriptors());
    }
}
