package org.waymark.segmentation.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.segmentation.run.SolutionReader;

/** Shows what response style did to segments. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class CorrectionService {

    @Inject
    private SolutionReader solutions;

    /**
     * @throws NotFoundException when there is no such solution, the run did not correct answers, or the caller is no member
     *     of its study
     */
    public Correction getCorrection(UUID run, int segments) {
        var uncorrected = solutions.readUncorrected(run, segments);
        return new CorrectionBuilder(solutions.read(run, segments), uncorrected)
                .build(solutions.readAgreementWithUncorrected(run));
    }
}
