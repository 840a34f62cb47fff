package org.waymark.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.kernel.NotFoundException;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.OpenAnswer;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.ResponseSource;
import org.waymark.survey.api.SamePeople;
import org.waymark.survey.api.Variable;
import org.waymark.survey.questionnaire.PublishedQuestionnaires;

/** The responses of the database, for whoever has been found to have the right. */
@ApplicationScoped
@Transactional
class StoredResponses implements ResponseSource {

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    @Inject
    private PublishedQuestionnaires questionnaires;

    @Inject
    private ResponseStore responses;

    @Override
    public UUID getStudyOf(UUID survey) {
        return entities.createQuery("select s.studyId from Survey s where s.id = :survey", UUID.class)
                .setParameter("survey", survey)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("survey"));
    }

    @Override
    public List<Variable> listVariables(UUID survey) {
        getStudyOf(survey);
        List<Integer> published = entities.createQuery(
                        "select s.published from Survey s where s.id = :survey and s.published is not null",
                        Integer.class)
                .setParameter("survey", survey)
                .getResultList();
        return published.isEmpty()
                ? List.of()
                : questionnaires.get(survey, published.get(0)).variables().stream()
                        .filter(variable -> variable.role() != QuestionRole.IDENTITY)
                        .toList();
    }

    @Override
    public ResponseMatrix getMatrix(UUID survey) {
        return matrix(survey, response -> true);
    }

    @Override
    public ResponseMatrix getMatrix(UUID survey, Collection<UUID> wanted) {
        Set<UUID> rows = new HashSet<>(wanted);
        return matrix(survey, rows::contains);
    }

    @Override
    public ResponseMatrix getSample(UUID survey, int most) {
        List<UUID> all = entities.createQuery(
                        "select r.id from Response r where r.surveyId = :survey and r.state = :submitted order by r.id",
                        UUID.class)
                .setParameter("survey", survey)
                .setParameter("submitted", ResponseState.SUBMITTED)
                .getResultList();
        return all.size() <= most ? getMatrix(survey, all) : getMatrix(survey, spread(all, most));
    }

    /** One from the beginning of each of so many parts of equal length. */
    private static List<UUID> spread(List<UUID> all, int parts) {
        return IntStream.range(0, parts)
                .mapToObj(part -> all.get((int) ((long) part * all.size() / parts)))
                .toList();
    }

    private ResponseMatrix matrix(UUID survey, Predicate<UUID> wanted) {
        List<Variable> variables = listVariables(survey).stream()
                .filter(variable -> variable.measurement() != Measurement.TEXT)
                .toList();
        var matrix = new MatrixBuilder(survey, variables);
        responses.forEachDocument(survey, (response, document) -> {
            if (wanted.test(response)) {
                matrix.add(response, document);
            }
        });
        return matrix.build();
    }

    @Override
    public List<OpenAnswer> listOpenAnswers(UUID survey, String variable) {
        listVariables(survey).stream()
                .filter(known -> known.code().equals(variable) && known.measurement() == Measurement.TEXT)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("variable"));
        var answers = new ArrayList<OpenAnswer>();
        responses.forEach(survey, (response, given) -> {
            if (given.get(variable) instanceof String words) {
                answers.add(new OpenAnswer(response, words));
            }
        });
        return answers;
    }

    @Override
    public Optional<SamePeople> findSamePeople(UUID earlier, UUID later) {
        Set<String> shared = identities(earlier);
        shared.retainAll(identities(later));
        return shared.stream()
                .map(question -> new SamePeople(question, pairs(question, earlier, later)))
                .filter(same -> !same.later().isEmpty())
                .max(Comparator.comparingInt(same -> same.later().size()));
    }

    private Set<String> identities(UUID survey) {
        getStudyOf(survey);
        return entities.createQuery(
                        "select s.published from Survey s where s.id = :survey and s.published is not null",
                        Integer.class)
                .setParameter("survey", survey)
                .getResultStream()
                .flatMap(version -> questionnaires.get(survey, version).variables().stream())
                .filter(variable -> variable.role() == QuestionRole.IDENTITY)
                .map(Variable::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<UUID, UUID> pairs(String question, UUID earlier, UUID later) {
        Map<String, UUID> then = byAnswer(question, earlier);
        Map<String, UUID> now = byAnswer(question, later);
        Map<UUID, UUID> pairs = new HashMap<>();
        then.forEach((answer, response) -> {
            if (now.containsKey(answer)) {
                pairs.put(response, now.get(answer));
            }
        });
        return pairs;
    }

    /** Answers that one response alone gives. */
    private Map<String, UUID> byAnswer(String question, UUID survey) {
        Map<String, UUID> found = new HashMap<>();
        Set<String> twice = new HashSet<>();
        responses.forEach(survey, (response, given) -> {
            Object answer = given.get(question);
            String known = answer == null ? "" : answer.toString().strip().toLowerCase(Locale.ROOT);
            if (!known.isEmpty() && found.put(known, response) != null) {
                twice.add(known);
            }
        });
        found.keySet().removeAll(twice);
        return found;
    }
}
