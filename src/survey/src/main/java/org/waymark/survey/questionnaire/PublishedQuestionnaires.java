package org.waymark.survey.questionnaire;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kernel.NotFoundException;

/**
 * Published questionnaires, for the beans that answer respondents. Anybody who has the link may read them. A version
 * never changes, so the ones in use are kept in memory.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class PublishedQuestionnaires {

    private static final int KEPT = 64;

    private record Version(UUID survey, int number) {}

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    private final Map<Version, Questionnaire> kept = new Recent<>();
    private final Map<String, UUID> surveys = new Recent<>();

    /**
     * The survey behind a link, which people may have typed in capitals; empty when there is none, or it was never
     * published or fielded elsewhere.
     */
    public Optional<SurveyDetails> findByCode(String link) {
        String code = link.toLowerCase(Locale.ROOT);
        // not the whole survey: its draft may be long, and every page of every respondent begins here
        Optional<SurveyDetails> found = entities.createQuery(
                        "select new org.waymark.survey.questionnaire.SurveyDetails(s.id, s.studyId, s.code, s.title,"
                                + " s.origin, s.state, s.published, s.openedAt, s.closedAt, s.createdAt, s.version)"
                                + " from Survey s where s.code = :code and s.published is not null"
                                + " and s.origin = :written",
                        SurveyDetails.class)
                .setParameter("code", code)
                .setParameter("written", SurveyOrigin.WRITTEN)
                .getResultStream()
                .findFirst();
        found.ifPresent(survey -> {
            synchronized (kept) {
                surveys.put(code, survey.id());
            }
        });
        return found;
    }

    /**
     * A version that was in use here lately, from memory: for showing a respondent their page when the database does not
     * answer.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Questionnaire> recall(String code, int number) {
        synchronized (kept) {
            return Optional.ofNullable(surveys.get(code.toLowerCase(Locale.ROOT)))
                    .map(survey -> kept.get(new Version(survey, number)));
        }
    }

    /** @throws NotFoundException when there is no such version */
    public Questionnaire get(UUID survey, int number) {
        var version = new Version(survey, number);
        synchronized (kept) {
            Questionnaire known = kept.get(version);
            if (known != null) {
                return known;
            }
        }
        Questionnaire read = read(version);
        synchronized (kept) {
            kept.put(version, read);
        }
        return read;
    }

    private Questionnaire read(Version version) {
        QuestionnaireVersion found = entities.find(
                QuestionnaireVersion.class, new QuestionnaireVersion.Key(version.survey(), version.number()));
        if (found == null) {
            throw new NotFoundException("survey");
        }
        return QuestionnaireJson.read(found.document());
    }

    /** The entries used last. */
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
        }
    }
}
