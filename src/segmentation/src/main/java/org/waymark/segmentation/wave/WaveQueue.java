package org.waymark.segmentation.wave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.waymark.segmentation.job.Claim;
import org.waymark.segmentation.job.JobQueue;

/** The rows of waves that are compared. Each method is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class WaveQueue {

    @PersistenceContext(unitName = "segmentation")
    private EntityManager entities;

    @Inject
    private JobQueue jobs;

    Wave getWave(Claim claim) {
        return entities.find(Wave.class, claim.id());
    }

    /** @return whether the job is over now: false when another instance has taken it */
    boolean complete(Claim claim, WaveComparison comparison) {
        jobs.hold(claim);
        entities.find(Wave.class, claim.id()).keep(comparison);
        entities.flush();
        return jobs.complete(claim);
    }
}
