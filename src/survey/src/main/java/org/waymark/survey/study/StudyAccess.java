package org.waymark.survey.study;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kernel.NotAllowedException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;

/**
 * Who may do what with a study. Every service method that touches a study asks here first. A study one may not see does
 * not exist.
 */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class StudyAccess {

    @Resource
    private SessionContext session;

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    /** @throws NotFoundException unless the caller is a member */
    public void requireView(UUID study) {
        require(study, Permission.VIEW);
    }

    /**
     * @throws NotFoundException unless the caller is a member
     * @throws NotAllowedException when a member may only look
     */
    public void requireEdit(UUID study) {
        require(study, Permission.EDIT);
    }

    /**
     * @throws NotFoundException unless the caller is a member
     * @throws NotAllowedException when a member does not lead the study
     */
    public void requireLead(UUID study) {
        require(study, Permission.LEAD);
    }

    /** What the caller may do with the study; empty when nothing. */
    public Optional<Permission> findPermission(UUID study) {
        return Optional.ofNullable(entities.find(Study.class, study))
                .flatMap(
                        found -> found.permissionOf(session.getCallerPrincipal().getName()));
    }

    private void require(UUID study, Permission needed) {
        Permission held = findPermission(study).orElseThrow(() -> new NotFoundException("study"));
        if (!held.includes(needed)) {
            throw new NotAllowedException("study.notAllowed." + needed.name());
        }
    }
}
