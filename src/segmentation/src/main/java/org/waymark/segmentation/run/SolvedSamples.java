package org.waymark.segmentation.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;

/** Solutions with the answers they were found on, for whoever takes them to another program. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class SolvedSamples {

    @Inject
    private SolutionReader reader;

    /**
     * @throws NotFoundException when there is no such solution, or the caller is no member of its study
     * @throws ConflictException when responses have been taken out of the survey since
     */
    public SolvedSample getSample(UUID run, int segments) {
        return reader.read(run, segments);
    }
}
