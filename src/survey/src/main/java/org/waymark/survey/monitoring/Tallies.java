package org.waymark.survey.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.waymark.survey.api.ResponseSubmitted;
import org.waymark.survey.questionnaire.Questionnaire;

/**
 * The tallies of the surveys that are being watched. A tally is brought up to date by the responses it has not counted
 * yet, which costs little however many there are; when a response it has counted is gone, it starts anew.
 */
@ApplicationScoped
class Tallies {

    private static final int KEPT = 8;
    private static final int AT_ONCE = 100;
    private static final long FRESH = TimeUnit.SECONDS.toNanos(5);

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    private final Map<UUID, Watched> watched = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Watched> eldest) {
            return size() > KEPT;
        }
    };

    /** A tally, the version of the questionnaire it counts for, and when it was last brought up to date. */
    private static final class Watched {
        private final int version;
        private Tally tally;
        private volatile boolean behind = true;
        private long countedAt;

        Watched(int version, Questionnaire asked) {
            this.version = version;
            this.tally = new Tally(asked);
        }
    }

    /**
     * Reads from the tally of a survey. What is read must not be kept: the tally changes.
     *
     * @param version of the questionnaire, 0 for a draft
     */
    <T> T read(UUID survey, int version, Questionnaire asked, Function<Tally, T> reading) {
        Watched one = watch(survey, version, asked);
        synchronized (one) {
            if (one.behind || System.nanoTime() - one.countedAt > FRESH) {
                // first the note, then the look: what arrives in between is counted next time
                one.behind = false;
                bringUpToDate(survey, one);
                one.countedAt = System.nanoTime();
            }
            return reading.apply(one.tally);
        }
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ResponseSubmitted submitted) {
        synchronized (watched) {
            Watched one = watched.get(submitted.survey());
            if (one != null) {
                one.behind = true;
            }
        }
    }

    private Watched watch(UUID survey, int version, Questionnaire asked) {
        synchronized (watched) {
            Watched known = watched.get(survey);
            if (known != null && known.version == version && known.tally.asked().equals(asked)) {
                return known;
            }
            var fresh = new Watched(version, asked);
            watched.put(survey, fresh);
            return fresh;
        }
    }

    private void bringUpToDate(UUID survey, Watched one) {
        Set<UUID> stored = new HashSet<>(entities.createQuery(
                        "select r.id from Response r where r.surveyId = :survey"
                                + " and r.state = org.waymark.survey.response.ResponseState.SUBMITTED",
                        UUID.class)
                .setParameter("survey", survey)
                .getResultList());
        if (!stored.containsAll(one.tally.counted())) {
            one.tally = new Tally(one.tally.asked());
        }
        stored.removeAll(one.tally.counted());
        List<UUID> uncounted = new ArrayList<>(stored);
        for (int from = 0; from < uncounted.size(); from += AT_ONCE) {
            count(uncounted.subList(from, Math.min(from + AT_ONCE, uncounted.size())), one.tally);
        }
    }

    private void count(List<UUID> responses, Tally tally) {
        List<Object[]> rows = entities.createQuery(
                        "select r.id, r.answers, r.submittedOn, r.seconds from Response r where r.id in :responses",
                        Object[].class)
                .setParameter("responses", responses)
                .getResultList();
        for (Object[] row : rows) {
            tally.add((UUID) row[0], (String) row[1], (LocalDate) row[2], (Integer) row[3]);
        }
    }
}
