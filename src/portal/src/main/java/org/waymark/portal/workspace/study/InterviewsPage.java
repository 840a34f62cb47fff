package org.waymark.portal.workspace.study;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.waymark.portal.page.PathId;
import org.waymark.survey.study.InterviewDetails;
import org.waymark.survey.study.InterviewService;

/** {@code /studies/interviews/{study}}: the stakeholder interviews of a study. */
@Named
@ViewScoped
public class InterviewsPage implements Serializable {

    @Inject
    private InterviewService interviews;

    private UUID study;
    private List<InterviewDetails> list;

    @PostConstruct
    void load() {
        study = PathId.get(0);
        list = interviews.listInterviews(study);
    }

    public UUID getStudy() {
        return study;
    }

    public List<InterviewDetails> getList() {
        return list;
    }
}
