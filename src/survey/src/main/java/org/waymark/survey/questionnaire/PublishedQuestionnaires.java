package org.waymark.survey.questionnaire;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
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

    private final Map<Version, Questionnaire> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, Questionnaire> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * The survey behind a link, which people may have typed in capitals; empty when there is none or it was never
     * published.
     */
    public Optional<SurveyDetails> findByCode(String code) {
        return entities.createQuery(
                        "select s from Survey s where s.code = :code and s.published is not null", Survey.class)
                .setParameter("code", code.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst()
                .map(Survey::details);
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
}
