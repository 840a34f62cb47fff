package org.waymark.portal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.NotFoundException;
import org.waymark.portal.page.Figures;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.survey.api.StudyRights;
import org.waymark.survey.api.SurveyData;

/** Makes reports, for whoever may see the study. */
@ApplicationScoped
public class Reports {

    @Inject
    private SegmentationService segmentations;

    @Inject
    private SurveyData data;

    @Inject
    private StudyRights studies;

    @Inject
    private Figures figures;

    @Inject
    @Any
    private Instance<SectionSource> sources;

    /**
     * The report on a solution.
     *
     * @throws NotFoundException when the run has no such solution, or it is not for the caller
     */
    public Report of(UUID run, int segments, Texts texts) {
        ReportedSolution solution = read(run, segments);
        var sections = new ArrayList<Section>();
        ordered().stream()
                .filter(source -> !source.isForFilesOnly())
                .forEach(source -> source.section(solution, texts).ifPresent(sections::add));
        List<String> cited = sections.stream()
                .flatMap(section -> section.references().stream())
                .distinct()
                .toList();
        sections.add(References.section(cited, texts));
        return new Report(
                texts.get("report.title", solution.segments()),
                texts.get(
                        "report.subtitle",
                        solution.study().title(),
                        solution.surveyTitle(),
                        figures.day(solution.run().finishedAt())),
                "segments-%d-of-run-%s".formatted(segments, solution.run().shortId()),
                sections);
    }

    /**
     * One section of it.
     *
     * @param name of the section
     * @throws NotFoundException when there is none of that name
     */
    public Section section(UUID run, int segments, String name, Texts texts) {
        ReportedSolution solution = read(run, segments);
        return ordered().stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .flatMap(source -> source.section(solution, texts))
                .orElseThrow(() -> new NotFoundException("page"));
    }

    private List<SectionSource> ordered() {
        return sources.stream()
                .sorted(Comparator.comparingInt(SectionSource::place))
                .toList();
    }

    private ReportedSolution read(UUID id, int segments) {
        RunDetails run = segmentations.getRun(id);
        UUID survey = run.settings().survey();
        return new ReportedSolution(
                studies.getStudy(run.study()),
                data.getSurvey(survey),
                data.listVariables(survey),
                run,
                segmentations.listSolutions(id),
                segmentations.getProfile(id, segments));
    }
}
