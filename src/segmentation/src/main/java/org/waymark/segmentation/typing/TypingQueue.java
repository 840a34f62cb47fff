package org.waymark.segmentation.typing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.waymark.segmentation.job.Claim;
import org.waymark.segmentation.job.JobQueue;

/** The rows of typing tools that are built. Each method is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TypingQueue {

    @PersistenceContext(unitName = "segmentation")
    private EntityManager entities;

    @Inject
    private JobQueue jobs;

    TypingToolDetails getTool(Claim claim) {
        return entities.find(TypingTool.class, claim.id()).details();
    }

    /** @return whether the job is over now: false when another instance has taken it */
    boolean complete(Claim claim, BuiltTool built) {
        jobs.hold(claim);
        entities.find(TypingTool.class, claim.id()).keep(built);
        entities.flush();
        return jobs.complete(claim);
    }
}
