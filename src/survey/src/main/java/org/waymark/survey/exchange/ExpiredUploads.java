package org.waymark.survey.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;

/** Forgets uploaded files, and the reports on them, whose day is over. */
@Singleton
@Startup
@PermitAll
public class ExpiredUploads {

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void forget() {
        var before = Instant.now().minus(DatasetUpload.KEPT).atOffset(ZoneOffset.UTC);
        entities.createNativeQuery("delete from dataset_upload_part where upload_id in"
                        + " (select id from dataset_upload where uploaded_at < ?)")
                .setParameter(1, before)
                .executeUpdate();
        entities.createNativeQuery("delete from dataset_upload where uploaded_at < ?")
                .setParameter(1, before)
                .executeUpdate();
    }
}
