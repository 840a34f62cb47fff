package org.waymark.segmentation.wave;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.run.SolutionReader;
import org.waymark.segmentation.typing.ToolReader;
import org.waymark.segmentation.typing.TypingQuestion;
import org.waymark.segmentation.typing.TypingService;
import org.waymark.segmentation.typing.TypingToolDetails;
import org.waymark.survey.api.StudyRights;
import org.waymark.survey.api.SurveyData;
import org.waymark.survey.api.Variable;

/** Waves as research managers use them: find the golden questions in a later survey, compare, take the segments along. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class WaveService {

    private static final String LINE_END = "\r\n";

    @Resource
    private SessionContext session;

    @PersistenceContext(unitName = "segmentation")
    private EntityManager entities;

    @Inject
    private StudyRights rights;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private TypingService tools;

    @Inject
    private ToolReader models;

    @Inject
    private SolutionReader solutions;

    @Inject
    private SurveyData surveys;

    /**
     * Where another survey asks the golden questions and the other basis variables, to be looked over.
     *
     * @throws NotFoundException when there is no typing tool for these segments
     */
    public List<Counterpart> proposeMapping(UUID run, int segments, UUID survey) {
        TypingToolDetails tool = tool(run, segments);
        var match = new VariableMatch(laterVariables(run, survey));
        return needed(run, tool).stream()
                .map(variable -> match.propose(variable, isGolden(tool, variable)))
                .toList();
    }

    /**
     * Queues the comparison of a later survey with the one the segments were found on.
     *
     * @param survey another one, of any study the caller may see
     * @param mapping of the golden questions and the basis variables; those left out were not asked
     * @throws InvalidInputException when the mapping makes no sense
     */
    public WaveDetails requestWave(UUID run, int segments, UUID survey, List<MappedVariable> mapping) {
        RunDetails details = segmentations.getRun(run);
        rights.requireEdit(details.study());
        TypingToolDetails tool = tool(run, segments);
        List<Problem> problems = MappingCheck.check(
                mapping,
                needed(run, tool),
                tool.questions().stream().map(TypingQuestion::code).toList(),
                laterVariables(run, survey));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        var wave = new Wave(
                tool.job().id(), survey, mapping, session.getCallerPrincipal().getName());
        entities.persist(wave);
        entities.flush();
        return wave.details(run, segments);
    }

    /** The waves of a solution, newest first. */
    public List<WaveDetails> listWaves(UUID run, int segments) {
        segmentations.getRun(run);
        return entities.createQuery(
                        "select w from Wave w, TypingTool t where w.toolId = t.id and t.runId = :run"
                                + " and t.segments = :segments order by w.requestedAt desc",
                        Wave.class)
                .setParameter("run", run)
                .setParameter("segments", segments)
                .getResultStream()
                .map(wave -> wave.details(run, segments))
                .toList();
    }

    /** @throws NotFoundException when there is no such wave, or the caller may not see one of its studies */
    public WaveDetails getWave(UUID id) {
        Wave wave = viewed(id);
        ToolReader.Tool tool = models.read(wave.toolId());
        return wave.details(tool.run(), tool.segments());
    }

    /** Stops a comparison. */
    public WaveDetails cancelWave(UUID id) {
        Wave wave = viewed(id);
        ToolReader.Tool tool = models.read(wave.toolId());
        rights.requireEdit(segmentations.getRun(tool.run()).study());
        entities.refresh(wave, LockModeType.PESSIMISTIC_WRITE);
        wave.cancel();
        entities.flush();
        return wave.details(tool.run(), tool.segments());
    }

    /**
     * Writes the segments of the later people as a CSV file, without closing the stream: response, segment from 1 (empty
     * where it cannot be told), and the probability of each segment.
     */
    public void writeSegments(UUID id, OutputStream out) {
        Wave wave = viewed(id);
        ToolReader.Tool tool = models.read(wave.toolId());
        var builder = new WaveBuilder(
                solutions.read(tool.run(), tool.segments()),
                tool.model(),
                surveys.getMatrix(wave.surveyId()),
                wave.mapping());
        TypedPeople people = builder.later();
        var csv = new StringBuilder("response,segment");
        for (int segment = 1; segment <= tool.segments(); segment++) {
            csv.append(",probability_").append(segment);
        }
        csv.append(LINE_END);
        for (int person = 0; person < people.people(); person++) {
            int place = people.places()[person];
            csv.append(builder.laterIds().get(person))
                    .append(',')
                    .append(place < tool.segments() ? String.valueOf(place + 1) : "");
            people.probabilities()
                    .get(person)
                    .forEach(probability -> csv.append(',').append(probability));
            csv.append(LINE_END);
        }
        try {
            out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TypingToolDetails tool(UUID run, int segments) {
        return tools.findTool(run, segments).orElseThrow(() -> new NotFoundException("typingTool"));
    }

    private static boolean isGolden(TypingToolDetails tool, Variable variable) {
        return tool.questions().stream().anyMatch(question -> question.code().equals(variable.code()));
    }

    /** The golden questions in their order, and then the rest of the basis. */
    private List<Variable> needed(UUID run, TypingToolDetails tool) {
        RunDetails details = segmentations.getRun(run);
        List<String> basis = details.settings().basis();
        List<String> golden =
                tool.questions().stream().map(TypingQuestion::code).toList();
        return surveys.listVariables(details.settings().survey()).stream()
                .filter(variable -> golden.contains(variable.code())
                        || basis.contains(variable.code())
                        || basis.contains(variable.question()))
                .sorted(Comparator.comparingInt(
                        variable -> golden.contains(variable.code()) ? golden.indexOf(variable.code()) : golden.size()))
                .toList();
    }

    private List<Variable> laterVariables(UUID run, UUID survey) {
        if (survey.equals(segmentations.getRun(run).settings().survey())) {
            throw new InvalidInputException(Problem.at("survey", "wave.survey.same"));
        }
        return surveys.listVariables(survey);
    }

    private Wave viewed(UUID id) {
        Wave wave = entities.find(Wave.class, id);
        if (wave == null) {
            throw new NotFoundException("wave");
        }
        segmentations.getRun(models.read(wave.toolId()).run());
        surveys.getStudyOf(wave.surveyId());
        return wave;
    }
}
