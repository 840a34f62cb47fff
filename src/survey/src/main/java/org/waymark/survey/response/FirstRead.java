package org.waymark.survey.response;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.waymark.kernel.NotFoundException;
import org.waymark.survey.api.ResponseSource;

/**
 * Asks the source of responses once, while this module starts. Payara looks for the persistence unit of a CDI bean in the
 * module of its first caller, and keeps what it found; when a run is taken up again after a crash that would be another
 * module, which does not have it.
 */
@Singleton
@Startup
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstRead {

    private static final UUID NO_SURVEY = new UUID(0, 0);

    @Inject
    private ResponseSource source;

    @PostConstruct
    void read() {
        try {
            source.getStudyOf(NO_SURVEY);
        } catch (NotFoundException e) {
            // as expected
        }
    }
}
