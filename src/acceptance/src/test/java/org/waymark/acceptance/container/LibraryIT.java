package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.acceptance.container.DraftedPersonas.Drafts;
import org.waymark.kernel.Role;
import org.waymark.persona.journey.Entry;
import org.waymark.persona.journey.JourneyDocument;
import org.waymark.persona.journey.JourneyService;
import org.waymark.persona.journey.Lane;
import org.waymark.persona.library.LibraryService;
import org.waymark.persona.persona.PersonaDraft;
import org.waymark.persona.persona.PersonaService;

@ArquillianTest
class LibraryIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller EVE = new Caller("eve@test.example", Role.EMPLOYEE);
    private static final Caller NOBODY = new Caller("nobody@test.example");

    @Inject
    private LibraryService library;

    @Inject
    private PersonaService personas;

    @Inject
    private JourneyService journeys;

    @Inject
    private DraftedPersonas drafted;

    private Drafts drafts;
    private String mark;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(LibraryIT.class);
    }

    /** A word that stands in nothing else in this database. */
    @BeforeEach
    void aStudyAndAWordOfItsOwn() {
        drafts = drafted.ofNewStudy(MIA);
        mark = "q" + drafts.run().toString().replace("-", "");
    }

    @Test
    void aPersonaIsFoundByNameByWhatItSaysAndByTheCodeOtherSystemsKnow() {
        UUID persona = drafts.persona(1);
        PersonaDraft published =
                drafted.published(MIA, persona, "Émilie " + mark, "Reads 100% of the label, snake_case too.");

        assertEquals(List.of(persona), found("émilie " + mark));
        assertEquals(List.of(persona), found("LABEL " + mark.toUpperCase(java.util.Locale.ROOT)));
        assertEquals(List.of(persona), found("  kettles   " + mark + " "));
        assertEquals(List.of(persona), found(published.summary().code()));
        assertEquals(List.of(persona), found("100% " + mark));
        assertEquals(List.of(), found("1%0 " + mark), "a percent sign is a percent sign");
        assertEquals(List.of(), found("snake!case " + mark));
        assertEquals(List.of(), found("snakeXcase " + mark));
        assertEquals(List.of(), found("label dishwasher " + mark), "all words must be there");
    }

    @Test
    void draftsAndChangesThatAreNotPublishedAreNotFound() {
        UUID persona = drafts.persona(1);
        PersonaDraft draft = MIA.call(() -> personas.getDraft(persona));
        PersonaDraft saved = MIA.call(() -> personas.saveDraft(
                persona, draft.version(), DraftedPersonas.written(draft.document(), "Secret " + mark, "s", "")));
        assertEquals(List.of(), found(mark));

        MIA.call(() -> personas.publish(persona));
        PersonaDraft again = MIA.call(() -> personas.getDraft(persona));
        MIA.call(() -> personas.saveDraft(
                persona, again.version(), DraftedPersonas.written(saved.document(), "Later " + mark, "s", "")));

        assertEquals(List.of(persona), found("secret " + mark));
        assertEquals(List.of(), found("later " + mark));
    }

    @Test
    void aJourneyMapIsFoundByItsCellsOnceItIsPublished() {
        UUID persona = drafts.persona(1);
        var map = new JourneyDocument(
                "Buying " + mark,
                List.of(persona),
                List.of("Look"),
                List.of(new Entry(0, Lane.QUESTIONS, null, "Will it last?", null)),
                List.of(),
                List.of());
        UUID journey = MIA.call(() -> journeys.createJourney(drafts.study(), map))
                .summary()
                .id();
        assertTrue(EVE.call(() -> library.search(mark)).isEmpty());

        drafted.published(MIA, persona, "Paula", "");
        MIA.call(() -> journeys.publish(journey));

        assertEquals(
                List.of(journey),
                EVE.call(() -> library.search("last " + mark)).journeys().stream()
                        .map(found -> found.summary().id())
                        .toList());
    }

    @Test
    void anEmptySearchShowsEverythingPublished() {
        drafted.published(MIA, drafts.persona(1), "Paula", "");

        List<UUID> all = found(" ");

        assertTrue(all.contains(drafts.persona(1)));
        assertTrue(!all.contains(drafts.persona(2)));
    }

    @Test
    void theLibraryIsForEmployees() {
        assertThrows(EJBAccessException.class, () -> NOBODY.call(() -> library.search("")));
    }

    private List<UUID> found(String text) {
        return EVE.call(() -> library.search(text)).personas().stream()
                .map(persona -> persona.summary().id())
                .toList();
    }
}
