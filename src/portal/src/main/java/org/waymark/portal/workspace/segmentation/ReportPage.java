package org.waymark.portal.workspace.segmentation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.waymark.kernel.NotFoundException;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Texts;
import org.waymark.portal.report.Report;
import org.waymark.portal.report.Reports;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;

/** {@code /studies/report/{run}/{segments}}: everything there is to say about a solution, to be read, printed and kept. */
@Named
@RequestScoped
public class ReportPage {

    @Inject
    private SegmentationService segmentations;

    @Inject
    private Reports reports;

    private RunDetails run;
    private int segments;
    private Report report;

    @PostConstruct
    void load() {
        UUID id = PathId.get(0);
        if (!PathId.part(1).matches("\\d{1,2}")) {
            throw new NotFoundException("solution");
        }
        segments = Integer.parseInt(PathId.part(1));
        run = segmentations.getRun(id);
        report = reports.of(id, segments, Texts.ofPage());
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

    public Report getReport() {
        return report;
    }
}
