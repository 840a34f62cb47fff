package org.waymark.portal.workspace.typing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.job.JobDetails;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.typing.TypingAccuracy;
import org.waymark.segmentation.typing.TypingExport;
import org.waymark.segmentation.typing.TypingFormat;
import org.waymark.segmentation.typing.TypingService;
import org.waymark.segmentation.typing.TypingSettings;
import org.waymark.segmentation.typing.TypingToolDetails;

/** {@code /studies/typing/{run}/{segments}}: the golden questions of a solution, how good they are, and what for. */
@Named
@ViewScoped
public class TypingPage implements Serializable {

    private static final double NEARLY_ALL = 0.985;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private TypingService tools;

    @Inject
    private TypingExport export;

    private UUID id;
    private int segments;
    private RunDetails run;
    private List<SegmentShare> named;
    private TypingToolDetails tool;
    private JobDetails job;
    private TypingForm form;
    private TryOut tryOut;
    private double threshold;
    private String table = "customers";
    private String key = "id";

    @PostConstruct
    void load() {
        id = PathId.get(0);
        if (!PathId.part(1).matches("\\d{1,3}")) {
            throw new NotFoundException("solution");
        }
        segments = Integer.parseInt(PathId.part(1));
        run = segmentations.getRun(id);
        named = segmentations.getProfile(id, segments).segments();
        read();
        TypingSettings settings = tool == null ? TypingSettings.proposed(run.settings()) : tool.settings();
        form = new TypingForm(settings, tools.listCandidates(id), run.settings().basis());
    }

    private void read() {
        tool = tools.findTool(id, segments).orElse(null);
        refresh();
        if (tool != null) {
            threshold = tool.threshold();
            tryOut = new TryOut(
                    tool.questions(), named.stream().map(TypingCharts::label).toList(), threshold);
        }
    }

    /** Looks again how far the building is. */
    public void refresh() {
        job = tools.findRequestedTool(id, segments).map(TypingToolDetails::job).orElse(null);
    }

    public void build() {
        tools.requestTool(id, segments, form.settings());
        Messages.done("typing.asked");
        refresh();
    }

    public void cancel() {
        tools.cancelTool(id, segments);
        Messages.done("typing.stopped");
        refresh();
    }

    /** What the answers of the try-out say. */
    public void tell() {
        if (!tryOut.hasAnswers()) {
            tryOut.refuse(List.of());
            Messages.error("typing.tryOut.nothing");
            return;
        }
        try {
            tryOut.show(tools.classify(id, segments, List.of(tryOut.answers()), person -> "")
                    .get(0));
        } catch (InvalidInputException refusal) {
            tryOut.refuse(refusal.problems());
        }
    }

    public void saveThreshold() {
        tools.chooseThreshold(id, segments, threshold);
        Messages.done("typing.threshold.saved", numbers().percent(threshold));
        read();
    }

    public void download(TypingFormat format) {
        byte[] file = export.write(id, segments, format, table, key);
        Faces.sendFile(file, "typing-tool-" + segments + "-segments." + format.extension(), true);
    }

    private static Numbers numbers() {
        return new Numbers(Texts.ofPage().locale());
    }

    /** In whole percent, and with a digit more where nearly all are placed right. */
    private static String share(double share) {
        return numbers().percent(share, share > NEARLY_ALL && share < 1 ? 1 : 0);
    }

    private TypingCharts charts() {
        return new TypingCharts(Texts.ofPage(), tool.accuracy(), named);
    }

    public Chart getPath() {
        return charts().path();
    }

    public Chart getBySegment() {
        return charts().segments();
    }

    public String getHeadline() {
        return Texts.ofPage()
                .get(
                        "typing.headline",
                        tool.questions().size(),
                        share(tool.accuracy().overall().value()));
    }

    /** How sure that is, and against what to hold it. */
    public String getHeadlineRange() {
        TypingAccuracy accuracy = tool.accuracy();
        return Texts.ofPage()
                .get(
                        "typing.headline.range",
                        share(accuracy.overall().lower()),
                        share(accuracy.overall().upper()),
                        share(accuracy.guessing()));
    }

    public String getThresholdNow() {
        Texts texts = Texts.ofPage();
        Numbers numbers = numbers();
        TypingAccuracy.AtThreshold now = tool.accuracy().at(tool.threshold());
        return tool.threshold() == 0 || now.accuracy().value() == null
                ? texts.get("typing.threshold.all", numbers.percent(tool.threshold()))
                : texts.get(
                        "typing.threshold.now",
                        numbers.percent(tool.threshold()),
                        numbers.percent(now.cannotTell().value(), 1),
                        numbers.percent(now.accuracy().value(), 1),
                        numbers.decimal(100 * now.accuracy().lower(), 1) + "–"
                                + numbers.percent(now.accuracy().upper(), 1));
    }

    /** The thresholds that make a difference, with what each of them does. */
    public List<TypingAccuracy.AtThreshold> getThresholds() {
        return tool.accuracy().thresholds().stream()
                .filter(step -> step.threshold() == 0 || step.threshold() * segments > 1)
                .filter(step -> step.accuracy().value() != null)
                .toList();
    }

    public String option(TypingAccuracy.AtThreshold step) {
        Numbers numbers = numbers();
        return Texts.ofPage()
                .get(
                        "typing.threshold.option",
                        numbers.percent(step.threshold()),
                        numbers.percent(step.cannotTell().value(), 1),
                        numbers.percent(step.accuracy().value(), 1));
    }

    /** Respondents on the diagonal of the confusion matrix. */
    public int getRight() {
        return named.stream()
                .mapToInt(segment ->
                        tool.accuracy().confusion().get(segment.number() - 1).get(segment.number() - 1))
                .sum();
    }

    /** Why the last attempt came to nothing; empty when it did not. */
    public String getFailure() {
        if (job == null || !job.isOver() || (tool != null && tool.job().id().equals(job.id()))) {
            return "";
        }
        Texts texts = Texts.ofPage();
        String[] parts = (job.failure() == null ? "typing.failed.cancelled" : job.failure()).split("\\|", -1);
        return texts.get("typing.failed") + " "
                + texts.get(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length));
    }

    public boolean isBuilding() {
        return job != null && !job.isOver();
    }

    public boolean isBuilt() {
        return tool != null;
    }

    public String label(SegmentShare segment) {
        return TypingCharts.label(segment);
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

    public List<SegmentShare> getNamed() {
        return named;
    }

    public TypingToolDetails getTool() {
        return tool;
    }

    public JobDetails getJob() {
        return job;
    }

    public TypingForm getForm() {
        return form;
    }

    public TryOut getTryOut() {
        return tryOut;
    }

    public double getThreshold() {
        return threshold;
    }

    public void setThreshold(double threshold) {
        this.threshold = threshold;
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
