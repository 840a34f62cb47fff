package org.waymark.portal.workspace.typing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.waymark.kernel.NotFoundException;
import org.waymark.portal.page.Go;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.job.JobDetails;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.typing.TypingService;
import org.waymark.segmentation.wave.WaveDetails;
import org.waymark.segmentation.wave.WaveService;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.SurveyData;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.study.StudyService;
import org.waymark.survey.study.StudySummary;

/**
 * {@code /studies/wave/{run}/{segments}}: other surveys to compare with a solution. {@code
 * /studies/wave/{run}/{segments}/{wave}}: what has changed in one of them.
 */
@Named
@ViewScoped
public class WavePage implements Serializable {

    @Inject
    private SegmentationService segmentations;

    @Inject
    private TypingService tools;

    @Inject
    private WaveService waves;

    @Inject
    private StudyService studies;

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyData data;

    private UUID id;
    private int segments;
    private RunDetails run;
    private List<SegmentShare> named;
    private boolean tool;
    private List<WaveDetails> list = List.of();
    private final Map<UUID, String> titles = new LinkedHashMap<>();
    private UUID survey;
    private MappingForm form;
    private WaveDetails wave;
    private String title;
    private WaveReport report;

    @PostConstruct
    void load() {
        id = PathId.get(0);
        if (!PathId.part(1).matches("\\d{1,3}")) {
            throw new NotFoundException("solution");
        }
        segments = Integer.parseInt(PathId.part(1));
        run = segmentations.getRun(id);
        named = segmentations.getProfile(id, segments).segments();
        tool = tools.findTool(id, segments).isPresent();
        for (StudySummary study : studies.listStudies()) {
            for (SurveyDetails each : surveys.listSurveys(study.id())) {
                if (each.isPublished() && !each.id().equals(run.settings().survey())) {
                    titles.put(
                            each.id(),
                            each.study().equals(run.study()) ? each.title() : study.title() + " – " + each.title());
                }
            }
        }
        if (PathId.part(2).isEmpty()) {
            list = waves.listWaves(id, segments);
        } else {
            readWave();
        }
    }

    private void readWave() {
        refresh();
        if (!wave.run().equals(id) || wave.segments() != segments) {
            throw new NotFoundException("wave");
        }
        title = data.getSurvey(wave.survey()).title();
        if (wave.comparison() != null) {
            report = new WaveReport(wave.comparison(), named);
        }
    }

    /** Looks again how far the comparison is. */
    public void refresh() {
        wave = waves.getWave(PathId.get(2));
    }

    public void cancel() {
        wave = waves.cancelWave(wave.job().id());
        Messages.done("wave.stopped");
    }

    /** Looks for the golden questions in the survey chosen. */
    public void look() {
        form = new MappingForm(
                waves.proposeMapping(id, segments, survey),
                data.listVariables(survey).stream()
                        .filter(variable -> variable.measurement() != Measurement.TEXT)
                        .toList());
    }

    public void compare() {
        UUID asked =
                waves.requestWave(id, segments, survey, form.mapping()).job().id();
        Messages.done("wave.asked");
        Go.to("/studies/wave/" + id + "/" + segments + "/" + asked);
    }

    public void download() {
        var file = new ByteArrayOutputStream();
        waves.writeSegments(wave.job().id(), file);
        Faces.sendFile(file.toByteArray(), "segments-of-later-survey.csv", true);
    }

    /** Why the comparison came to nothing; empty when it did not. */
    public String getFailure() {
        if (wave == null || !wave.job().isOver() || report != null || wave.comparison() != null) {
            return "";
        }
        String failure = wave.job().failure() == null
                ? "wave.failed.cancelled"
                : wave.job().failure();
        String[] parts = failure.split("\\|", -1);
        return Texts.ofPage().get(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length));
    }

    public String titleOf(WaveDetails each) {
        return titles.getOrDefault(each.survey(), "–");
    }

    public boolean isWaiting() {
        return wave != null && !wave.job().isOver();
    }

    /** Of the wave that is shown; null when there is none. */
    public JobDetails getJob() {
        return wave == null ? null : wave.job();
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

    public boolean isTool() {
        return tool;
    }

    public List<WaveDetails> getList() {
        return list;
    }

    public Map<UUID, String> getTitles() {
        return titles;
    }

    public MappingForm getForm() {
        return form;
    }

    public WaveDetails getWave() {
        return wave;
    }

    public String getTitle() {
        return title;
    }

    public WaveReport getReport() {
        return report;
    }

    public UUID getSurvey() {
        return survey;
    }

    public void setSurvey(UUID survey) {
        this.survey = survey;
    }
}
