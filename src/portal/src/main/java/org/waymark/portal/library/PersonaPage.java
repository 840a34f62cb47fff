package org.waymark.portal.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.waymark.persona.evidence.Provenance;
import org.waymark.persona.persona.Advice;
import org.waymark.persona.persona.Audience;
import org.waymark.persona.persona.PersonaDocument;
import org.waymark.persona.persona.PublishedPersona;
import org.waymark.persona.persona.PublishedPersonas;
import org.waymark.persona.persona.Section;
import org.waymark.persona.persona.Statement;
import org.waymark.portal.page.Me;
import org.waymark.portal.page.PathId;
import org.waymark.portal.security.Department;
import org.waymark.survey.study.StudyService;

/** {@code /library/persona/{persona}} and, for an earlier version, {@code /library/persona/{persona}/{number}}. */
@Named
@RequestScoped
public class PersonaPage {

    @Inject
    private PublishedPersonas personas;

    @Inject
    private StudyService studies;

    @Inject
    private Me me;

    private PublishedPersona persona;
    private Portrait portrait;
    private List<Advice> advice;
    private boolean runOpen;

    @PostConstruct
    void load() {
        UUID id = PathId.get(0);
        String version = PathId.part(1);
        persona = version.matches("\\d{1,6}")
                ? personas.getPersona(id, Integer.parseInt(version))
                : personas.getPersona(id);
        portrait = Portrait.of(id);
        advice = persona.document().advice().stream()
                .filter(part -> !part.actions().isEmpty())
                .sorted(Comparator.comparing((Advice part) -> !isMine(part.audience())))
                .toList();
        UUID study = persona.summary().study();
        runOpen = me.isResearchManager()
                && studies.listStudies().stream().anyMatch(each -> each.id().equals(study));
    }

    /** The reader's own department comes first. */
    private boolean isMine(Audience audience) {
        Department department = me.getAccount().getDepartment();
        return audience.name().equals(department.name());
    }

    public PublishedPersona getPersona() {
        return persona;
    }

    public PersonaDocument getDocument() {
        return persona.document();
    }

    public Provenance getProvenance() {
        return persona.document().provenance();
    }

    /** Whether the reader may look at the run behind the persona: those who work on its study may. */
    public boolean isRunOpen() {
        return runOpen;
    }

    public Portrait getPortrait() {
        return portrait;
    }

    public List<Advice> getAdvice() {
        return advice;
    }

    public List<Section> getWhereToMeet() {
        return sections(Section.CHANNELS);
    }

    public List<Section> getForThem() {
        return sections(Section.DRIVERS, Section.BEHAVIOUR);
    }

    public List<Section> getAgainstUs() {
        return sections(Section.BARRIERS);
    }

    public List<Section> getAboutThem() {
        return sections(Section.PROFILE, Section.OUTCOMES);
    }

    /** Those of them that have something to say. */
    private List<Section> sections(Section... sections) {
        return Arrays.stream(sections)
                .filter(section -> !persona.document().shown(section).isEmpty())
                .toList();
    }

    public List<Statement> shown(Section section) {
        return persona.document().shown(section);
    }
}
