package org.waymark.portal.workspace.study;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.waymark.survey.study.Permission;
import org.waymark.survey.study.StudyAccess;
import org.waymark.survey.study.StudyDetails;
import org.waymark.survey.study.StudyService;

/** The head of every page of a study: its title, its tabs, and what the reader may do. */
@Named
@RequestScoped
public class StudyHeader {

    private static final String STUDY = StudyHeader.class.getName();

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
            Faces.setViewAttribute(STUDY, id);
        }
        return study;
    }

    /** A form that comes back asks what the reader may do before its page names the study again. */
    private void recall() {
        UUID shown = study == null ? Faces.getViewAttribute(STUDY) : null;
        if (shown != null) {
            of(shown);
        }
    }

    public StudyDetails getStudy() {
        recall();
        return study;
    }

    public boolean isEditable() {
        recall();
        return permission != null && permission.includes(Permission.EDIT);
    }

    public boolean isLed() {
        recall();
        return permission == Permission.LEAD;
    }
}
