package org.waymark.segmentation.typing;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.waymark.clustering.typing.TypingModel;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.segmentation.job.JobState;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.survey.api.StudyRights;
import org.waymark.survey.api.SurveyData;
import org.waymark.survey.api.Variable;

/** Typing tools as research managers and programs use them: ask for one, look how good it is, use it, take it along. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class TypingService {

    /** People typed in one call. */
    public static final int MOST_PEOPLE = 10_000;

    @Resource
    private SessionContext session;

    @PersistenceContext(unitName = "segmentation")
    private EntityManager entities;

    @Inject
    private StudyRights rights;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private SurveyData surveys;

    /**
     * Queues the building of a tool. The one in use stays in use until the new one is done.
     *
     * @throws InvalidInputException with everything that is wrong with the settings
     * @throws ConflictException when one is being built already
     */
    public TypingToolDetails requestTool(UUID run, int segments, TypingSettings settings) {
        RunDetails details = edited(run);
        requireSolution(run, segments);
        List<Problem> problems = TypingSettingsCheck.check(
                settings,
                details.settings(),
                surveys.listVariables(details.settings().survey()));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        if (newest(run, segments).filter(tool -> !tool.job().isOver()).isPresent()) {
            throw new ConflictException("typing.isBeingBuilt");
        }
        var tool = new TypingTool(
                run, segments, settings, session.getCallerPrincipal().getName());
        entities.persist(tool);
        entities.flush();
        return tool.details();
    }

    /** The tool asked for last, done or not. */
    public Optional<TypingToolDetails> findRequestedTool(UUID run, int segments) {
        segmentations.getRun(run);
        return newest(run, segments).map(TypingTool::details);
    }

    /** The tool in use. */
    public Optional<TypingToolDetails> findTool(UUID run, int segments) {
        segmentations.getRun(run);
        return inUse(run, segments).map(TypingTool::details);
    }

    /** What a tool may ask: the basis variables and descriptors of the run. */
    public List<Variable> listCandidates(UUID run) {
        RunDetails details = segmentations.getRun(run);
        return TypingSettingsCheck.candidates(
                details.settings(), surveys.listVariables(details.settings().survey()));
    }

    /** Stops the building of the tool asked for last. */
    public TypingToolDetails cancelTool(UUID run, int segments) {
        edited(run);
        TypingTool tool = newest(run, segments).orElseThrow(() -> new NotFoundException("typingTool"));
        entities.refresh(tool, LockModeType.PESSIMISTIC_WRITE);
        tool.cancel();
        entities.flush();
        return tool.details();
    }

    /**
     * Decides from which probability on a segment is told, from now on.
     *
     * @throws NotFoundException when there is no tool in use
     */
    public TypingToolDetails chooseThreshold(UUID run, int segments, double threshold) {
        edited(run);
        TypingTool tool = required(run, segments);
        if (!TypingSettingsCheck.isProbability(threshold)) {
            throw new InvalidInputException(Problem.at("threshold", "typing.threshold.range"));
        }
        tool.tellFrom(threshold);
        entities.flush();
        return tool.details();
    }

    /**
     * Tells the segments of people who answered the golden questions.
     *
     * @param people at most {@value #MOST_PEOPLE}; of each the answers by code of the question: the code of a level for
     *     a choice, a number otherwise, null for none
     * @param place where the answers of each were given, by position from 0; stands in front of the code
     * @throws InvalidInputException with everything that cannot be read, each at its place
     * @throws NotFoundException when there is no tool in use
     */
    public List<Typed> classify(UUID run, int segments, List<Map<String, Object>> people, IntFunction<String> place) {
        segmentations.getRun(run);
        TypingTool tool = required(run, segments);
        if (people.size() > MOST_PEOPLE) {
            throw new InvalidInputException(Problem.at("", "typing.people", MOST_PEOPLE));
        }
        TypingModel model = tool.model();
        List<TypingQuestion> questions = tool.questions();
        var typed = new ArrayList<Typed>();
        var problems = new ArrayList<Problem>();
        for (int person = 0; person < people.size(); person++) {
            var answers = new GivenAnswers(questions, place.apply(person));
            typed.add(Typed.of(model.classify(answers.read(people.get(person)))));
            problems.addAll(answers.problems());
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return typed;
    }

    /**
     * The model of the tool in use, with its threshold. Its segments are called A, B, C …, its questions by their codes.
     *
     * @throws NotFoundException when there is no tool in use
     */
    public TypingModel getModel(UUID run, int segments) {
        segmentations.getRun(run);
        return required(run, segments).model();
    }

    private RunDetails edited(UUID run) {
        RunDetails details = segmentations.getRun(run);
        rights.requireEdit(details.study());
        return details;
    }

    private void requireSolution(UUID run, int segments) {
        if (segmentations.listSolutions(run).stream().noneMatch(solution -> solution.segments() == segments)) {
            throw new NotFoundException("solution");
        }
    }

    private TypingTool required(UUID run, int segments) {
        return inUse(run, segments).orElseThrow(() -> new NotFoundException("typingTool"));
    }

    private Optional<TypingTool> newest(UUID run, int segments) {
        return find(run, segments, "");
    }

    private Optional<TypingTool> inUse(UUID run, int segments) {
        return find(run, segments, " and t.state = org.waymark.segmentation.job.JobState." + JobState.COMPLETED);
    }

    private Optional<TypingTool> find(UUID run, int segments, String condition) {
        return entities.createQuery(
                        "select t from TypingTool t where t.runId = :run and t.segments = :segments" + condition
                                + " order by t.requestedAt desc",
                        TypingTool.class)
                .setParameter("run", run)
                .setParameter("segments", segments)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
