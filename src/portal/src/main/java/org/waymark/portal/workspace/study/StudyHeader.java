package org.waymark.portal.workspace.study;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.waymark.survey.study.Permission;
import org.waymark.survey.study.StudyAccess;
import org.waymark.survey.study.StudyDetails;
import org.waymark.survey.study.StudyService;

/** The head of every page of a study: its title, its tabs, and what the reader may do. */
@Named
@RequestScoped
public class StudyHeader {

    @Inject
    private StudyService studies;

    @Inject
    private StudyAccess access;

    private StudyDetails study;
    private Permission permission;

    /** Loads the study once per request, whichever page asks first. */
    public StudyDetails of(UUID id) {
        if (study == null || !study.id().equals(id)) {
            study = studies.getStudy(id);
            permission = access.findPermission(id).orElse(Permission.VIEW);
        }
        return study;
    }

    public StudyDetails getStudy() {
        return study;
    }

    public boolean isEditable() {
        return permission != null && permission.includes(Permission.EDIT);
    }

    public boolean isLed() {
        return permission == Permission.LEAD;
    }
}
