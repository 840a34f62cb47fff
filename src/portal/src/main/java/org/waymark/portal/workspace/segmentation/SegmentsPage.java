package org.waymark.portal.workspace.segmentation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.portal.page.PathId;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;

/** {@code /studies/segments/{study}}: the segmentation runs of a study. */
@Named
@RequestScoped
public class SegmentsPage {

    @Inject
    private SegmentationService segmentations;

    @Inject
    private SurveyService surveys;

    private UUID study;
    private List<RunDetails> runs;
    private List<SurveyDetails> published;
    private Map<UUID, String> titles;

    @PostConstruct
    void load() {
        study = PathId.get(0);
        runs = segmentations.listRuns(study);
        List<SurveyDetails> all = surveys.listSurveys(study);
        published = all.stream().filter(SurveyDetails::isPublished).toList();
        titles = all.stream().collect(Collectors.toMap(SurveyDetails::id, SurveyDetails::title));
    }

    public UUID getStudy() {
        return study;
    }

    public List<RunDetails> getRuns() {
        return runs;
    }

    public List<SurveyDetails> getPublished() {
        return published;
    }

    public String title(UUID survey) {
        return titles.getOrDefault(survey, "");
    }
}
