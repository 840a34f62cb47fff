package org.waymark.survey.response;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.survey.api.ResponseStarted;

/**
 * Stores new drafts. A transaction of its own lets the loser of two simultaneous clicks, which the unique secret refuses,
 * go on with the draft of the winner.
 */
@Stateless
@PermitAll
public class NewDraft {

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    @Inject
    private Event<ResponseStarted> started;

    /** @throws ConflictException when it could not be stored, most likely because the secret has a draft already */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void store(UUID survey, int questionnaire, String language, String secret) {
        try {
            entities.persist(Response.begin(survey, questionnaire, language, secret));
            entities.flush();
        } catch (PersistenceException e) {
            throw new ConflictException("answer.notBegun");
        }
        started.fire(new ResponseStarted(survey));
    }
}
