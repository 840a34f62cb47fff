package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.acceptance.container.DraftedPersonas.Drafts;
import org.waymark.kernel.NotAllowedException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.persona.persona.PersonaDraft;
import org.waymark.persona.persona.PersonaService;
import org.waymark.persona.persona.PublishedPersona;
import org.waymark.persona.persona.PublishedPersonas;
import org.waymark.survey.study.Permission;
import org.waymark.survey.study.StudyService;

/** Published personas, and who may read and publish what. */
@ArquillianTest
class PersonaPublicationIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller TOM = new Caller("tom@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller EVE = new Caller("eve@test.example", Role.EMPLOYEE);
    private static final Caller NOBODY = new Caller("nobody@test.example");

    @Inject
    private StudyService studies;

    @Inject
    private PersonaService personas;

    @Inject
    private PublishedPersonas library;

    @Inject
    private DraftedPersonas drafted;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(PersonaPublicationIT.class);
    }

    @Test
    void publishingMakesVersionsAndTheLibraryShowsTheLatest() {
        UUID persona = drafted.ofNewStudy(MIA).persona(1);
        String name = "Paula " + persona;

        PersonaDraft first = drafted.published(MIA, persona, name, "First story");
        PersonaDraft second = drafted.published(MIA, persona, "Pauline", "Second story");

        assertEquals(1, first.summary().published());
        assertEquals(2, second.summary().published());
        assertEquals(first.summary().code(), second.summary().code());
        PublishedPersona latest = EVE.call(() -> library.getPersona(persona));
        assertEquals(2, latest.version());
        assertEquals("Second story", latest.document().narrative());
        assertEquals(List.of(2, 1), latest.versions());
        assertFalse(latest.isSuperseded());
        PublishedPersona earlier = EVE.call(() -> library.getPersona(persona, 1));
        assertEquals("First story", earlier.document().narrative());
        assertTrue(earlier.isSuperseded());
        assertEquals(latest, EVE.call(() -> library.getByCode(first.summary().code())));
        assertThrows(NotFoundException.class, () -> EVE.call(() -> library.getPersona(persona, 3)));
    }

    @Test
    void whatIsChangedAfterPublishingWaitsForTheNextVersion() {
        UUID persona = drafted.ofNewStudy(MIA).persona(1);
        PersonaDraft published = drafted.published(MIA, persona, "Paula", "Told");

        MIA.call(() -> personas.saveDraft(
                persona, published.version(), DraftedPersonas.written(published.document(), "Paula", "s", "Not yet")));

        assertEquals(
                "Told", EVE.call(() -> library.getPersona(persona)).document().narrative());
    }

    @Test
    void twoPersonasOfTheSameNameHaveDifferentCodes() {
        Drafts drafts = drafted.ofNewStudy(MIA);
        String name = "Ünique " + drafts.run().toString().substring(0, 8);

        String one =
                drafted.published(MIA, drafts.persona(1), name, "").summary().code();
        String two =
                drafted.published(MIA, drafts.persona(2), name, "").summary().code();

        assertTrue(one.startsWith("unique-"), one);
        assertEquals(one + "-2", two);
    }

    @Test
    void draftsDoNotExistForOutsidersAndAreNotInTheLibrary() {
        Drafts drafts = drafted.ofNewStudy(MIA);
        UUID persona = drafts.persona(1);
        PersonaDraft draft = MIA.call(() -> personas.getDraft(persona));

        for (Runnable call : calls(drafts, draft)) {
            assertThrows(NotFoundException.class, () -> TOM.run(call));
            assertThrows(EJBAccessException.class, () -> EVE.run(call));
        }
        assertThrows(NotFoundException.class, () -> EVE.call(() -> library.getPersona(persona)));
        assertThrows(NotFoundException.class, () -> MIA.call(() -> library.getPersona(persona, 1)));
        assertThrows(
                NotFoundException.class,
                () -> EVE.call(() -> library.getByCode(draft.summary().code())));
        assertTrue(EVE.call(() -> library.listPersonas(List.of(persona))).isEmpty());
    }

    @Test
    void whoeverMayOnlyLookReadsDraftsAndChangesNone() {
        Drafts drafts = drafted.ofNewStudy(MIA);
        PersonaDraft draft = MIA.call(() -> personas.getDraft(drafts.persona(1)));
        MIA.run(() -> studies.admitMember(drafts.study(), "tom@test.example", Permission.VIEW));

        assertEquals(draft, TOM.call(() -> personas.getDraft(drafts.persona(1))));
        assertEquals(3, TOM.call(() -> personas.listPersonas(drafts.study())).size());
        for (Runnable change : calls(drafts, draft).subList(2, 5)) {
            assertThrows(NotAllowedException.class, () -> TOM.run(change));
        }
        assertEquals(draft, MIA.call(() -> personas.getDraft(drafts.persona(1))));
    }

    @Test
    void everyEmployeeReadsWhatIsPublishedAndNobodyElse() {
        UUID persona = drafted.ofNewStudy(MIA).persona(1);
        String code = drafted.published(MIA, persona, "Paula", "").summary().code();

        assertEquals(
                "Paula", EVE.call(() -> library.getPersona(persona)).document().name());
        assertEquals(1, TOM.call(() -> library.listPersonas(List.of(persona))).size());
        assertThrows(EJBAccessException.class, () -> NOBODY.call(() -> library.getPersona(persona)));
        assertThrows(EJBAccessException.class, () -> NOBODY.call(() -> library.getPersona(persona, 1)));
        assertThrows(EJBAccessException.class, () -> NOBODY.call(() -> library.getByCode(code)));
        assertThrows(EJBAccessException.class, () -> NOBODY.call(() -> library.listPersonas(List.of(persona))));
    }

    /** First those that look, then those that change. */
    private List<Runnable> calls(Drafts drafts, PersonaDraft draft) {
        UUID persona = draft.summary().id();
        return List.of(
                () -> personas.listPersonas(drafts.study()),
                () -> personas.getDraft(persona),
                () -> personas.draftPersonas(drafts.run()),
                () -> personas.saveDraft(persona, draft.version(), draft.document()),
                () -> personas.publish(persona));
    }
}
