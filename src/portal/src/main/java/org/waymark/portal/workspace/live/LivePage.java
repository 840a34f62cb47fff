package org.waymark.portal.workspace.live;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Texts;
import org.waymark.survey.monitoring.Monitor;
import org.waymark.survey.monitoring.MonitorService;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;

/** {@code /studies/live/{survey}}: is the sample enough, and what do people answer? Loads anew with every request. */
@Named
@RequestScoped
public class LivePage {

    @Inject
    private SurveyService surveys;

    @Inject
    private MonitorService monitors;

    private SurveyDetails survey;
    private boolean planned;
    private String updated;
    private SampleSentences sample;
    private List<Figure> figures;
    private Chart overTime;
    private Chart stops;
    private List<QuestionView> questions;

    @PostConstruct
    void load() {
        UUID id = PathId.get(0);
        survey = surveys.getSurvey(id);
        show(monitors.getMonitor(id), Texts.ofPage());
    }

    private void show(Monitor monitor, Texts texts) {
        planned = monitor.sample().plan() != null;
        updated =
                DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC).format(monitor.at());
        sample = SampleSentences.of(texts, monitor.sample());
        figures = new Figures(texts).of(monitor, survey.isUploaded());
        var charts = new FieldCharts(texts);
        overTime = survey.isUploaded() ? null : charts.overTime(monitor.field(), monitor.sample(), survey.isOpen());
        stops = charts.stops(monitor.field());
        var views = new QuestionViews(texts, monitor.sample().assumptions().confidence());
        questions = monitor.questions().stream().map(views::of).toList();
    }

    public SurveyDetails getSurvey() {
        return survey;
    }

    public boolean isPlanned() {
        return planned;
    }

    /** Time of day of these numbers, in UTC. */
    public String getUpdated() {
        return updated;
    }

    /** How many charts there are. When the first responses bring new ones, the page must be loaded as a whole. */
    public long getShape() {
        return questions.stream().filter(question -> question.chart() != null).count()
                + (overTime == null ? 0 : 1)
                + (stops == null ? 0 : 1);
    }

    public SampleSentences getSample() {
        return sample;
    }

    public List<Figure> getFigures() {
        return figures;
    }

    public Chart getOverTime() {
        return overTime;
    }

    public Chart getStops() {
        return stops;
    }

    public List<QuestionView> getQuestions() {
        return questions;
    }
}
