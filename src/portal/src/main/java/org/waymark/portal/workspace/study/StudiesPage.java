package org.waymark.portal.workspace.study;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.portal.page.Go;
import org.waymark.portal.page.PathId;
import org.waymark.survey.study.StudyOutline;
import org.waymark.survey.study.StudyService;
import org.waymark.survey.study.StudySummary;

/** {@code /studies}: the studies the reader is a member of. */
@Named
@RequestScoped
public class StudiesPage {

    @Inject
    private StudyService studies;

    private List<StudySummary> list;
    private String title;

    @PostConstruct
    void load() {
        PathId.none();
        list = studies.listStudies();
    }

    public void create() {
        Go.to("/studies/overview/"
                + studies.createStudy(StudyOutline.titled(title)).id());
    }

    public List<StudySummary> getList() {
        return list;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
