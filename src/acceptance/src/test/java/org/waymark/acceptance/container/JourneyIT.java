package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.acceptance.container.DraftedPersonas.Drafts;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotAllowedException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.persona.journey.Emotion;
import org.waymark.persona.journey.Entry;
import org.waymark.persona.journey.JourneyDocument;
import org.waymark.persona.journey.JourneyDraft;
import org.waymark.persona.journey.JourneyService;
import org.waymark.persona.journey.Lane;
import org.waymark.persona.journey.Opportunity;
import org.waymark.persona.journey.PublishedJourney;
import org.waymark.persona.journey.PublishedJourneys;
import org.waymark.persona.persona.PersonaService;
import org.waymark.persona.persona.PublishedPersonas;
import org.waymark.survey.study.Permission;
import org.waymark.survey.study.StudyService;

@ArquillianTest
class JourneyIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller TOM = new Caller("tom@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller EVE = new Caller("eve@test.example", Role.EMPLOYEE);
    private static final Caller NOBODY = new Caller("nobody@test.example");

    @Inject
    private StudyService studies;

    @Inject
    private PersonaService personas;

    @Inject
    private PublishedPersonas publishedPersonas;

    @Inject
    private JourneyService journeys;

    @Inject
    private PublishedJourneys library;

    @Inject
    private DraftedPersonas drafted;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(JourneyIT.class);
    }

    @Test
    void aJourneyMapIsKeptAsItWasDrawn() {
        Drafts drafts = drafted.ofNewStudy(MIA);
        String statement = MIA.call(() -> personas.getDraft(drafts.persona(1)))
                .document()
                .statements()
                .get(0)
                .id();
        JourneyDocument map = map(drafts, statement);

        UUID journey = MIA.call(() -> journeys.createJourney(drafts.study(), map))
                .summary()
                .id();

        JourneyDraft read = MIA.call(() -> journeys.getDraft(journey));
        assertEquals(map, read.document());
        assertEquals(Optional.of(-2), read.document().emotion(1, drafts.persona(2)));
        assertEquals(statement, read.document().entries(0, Lane.ACTIONS).get(0).statement());
        assertEquals(List.of(read.summary()), MIA.call(() -> journeys.listJourneys(drafts.study())));
    }

    @Test
    void aMapThatDoesNotHangTogetherIsRefusedAtEveryPlace() {
        Drafts drafts = drafted.ofNewStudy(MIA);
        UUID stranger = UUID.randomUUID();
        var wrong = new JourneyDocument(
                " ",
                List.of(stranger),
                List.of("Look", ""),
                List.of(new Entry(2, null, drafts.persona(1), "", null)),
                List.of(new Emotion(0, null, 3), new Emotion(1, stranger, 0), new Emotion(1, stranger, 1)),
                List.of(new Opportunity(-1, "Call back", null, "")));

        var refusal = assertThrows(
                InvalidInputException.class, () -> MIA.call(() -> journeys.createJourney(drafts.study(), wrong)));

        assertEquals(
                List.of(
                        "title",
                        "stages[1]",
                        "entries[0].stage",
                        "entries[0].text",
                        "entries[0].lane",
                        "entries[0].persona",
                        "emotions[0].persona",
                        "emotions[0].level",
                        "emotions[2]",
                        "opportunities[0].stage",
                        "opportunities[0].state",
                        "personas"),
                refusal.problems().stream().map(Problem::path).toList());
        assertTrue(MIA.call(() -> journeys.listJourneys(drafts.study())).isEmpty());
    }

    @Test
    void aMapIsPublishedOnlyWithItsPersonasAndLinksToThem() {
        Drafts drafts = drafted.ofNewStudy(MIA);
        UUID journey = MIA.call(() -> journeys.createJourney(drafts.study(), map(drafts, null)))
                .summary()
                .id();
        drafted.published(MIA, drafts.persona(1), "Paula", "");
        assertThrows(ConflictException.class, () -> MIA.call(() -> journeys.publish(journey)));
        drafted.published(MIA, drafts.persona(2), "Dan", "");

        JourneyDraft first = MIA.call(() -> journeys.publish(journey));
        MIA.call(() -> journeys.saveDraft(journey, first.version(), renamed(first.document(), "Buying again")));
        MIA.call(() -> journeys.publish(journey));

        PublishedJourney latest = EVE.call(() -> library.getJourney(journey));
        assertEquals(2, latest.version());
        assertEquals("Buying again", latest.document().title());
        assertEquals(
                "Buying a kettle",
                EVE.call(() -> library.getJourney(journey, 1)).document().title());
        assertEquals(
                List.of("Paula", "Dan"),
                EVE.call(() -> publishedPersonas.listPersonas(latest.document().personas())).stream()
                        .map(persona -> persona.document().name())
                        .toList());
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndTheFirstLosesNothing() {
        Drafts drafts = drafted.ofNewStudy(MIA);
        JourneyDraft seen = MIA.call(() -> journeys.createJourney(drafts.study(), map(drafts, null)));
        UUID journey = seen.summary().id();
        MIA.call(() -> journeys.saveDraft(journey, seen.version(), renamed(seen.document(), "First")));

        assertThrows(
                ConflictException.class,
                () -> MIA.call(() -> journeys.saveDraft(journey, seen.version(), renamed(seen.document(), "Second"))));
        assertEquals(
                "First", MIA.call(() -> journeys.getDraft(journey)).document().title());
    }

    @Test
    void outsidersSeeOnlyWhatIsPublishedAndViewersChangeNothing() {
        Drafts drafts = drafted.ofNewStudy(MIA);
        JourneyDraft draft = MIA.call(() -> journeys.createJourney(drafts.study(), map(drafts, null)));
        UUID journey = draft.summary().id();
        List<Runnable> looking = List.of(() -> journeys.listJourneys(drafts.study()), () -> journeys.getDraft(journey));
        List<Runnable> changing = List.of(
                () -> journeys.createJourney(drafts.study(), draft.document()),
                () -> journeys.saveDraft(journey, draft.version(), draft.document()),
                () -> journeys.publish(journey));

        for (List<Runnable> calls : List.of(looking, changing)) {
            for (Runnable call : calls) {
                assertThrows(NotFoundException.class, () -> TOM.run(call));
                assertThrows(EJBAccessException.class, () -> EVE.run(call));
            }
        }
        assertThrows(NotFoundException.class, () -> EVE.call(() -> library.getJourney(journey)));
        assertThrows(NotFoundException.class, () -> EVE.call(() -> library.getJourney(journey, 1)));
        assertThrows(EJBAccessException.class, () -> NOBODY.call(() -> library.getJourney(journey)));
        assertThrows(EJBAccessException.class, () -> NOBODY.call(() -> library.getJourney(journey, 1)));

        MIA.run(() -> studies.admitMember(drafts.study(), "tom@test.example", Permission.VIEW));
        looking.forEach(TOM::run);
        changing.forEach(change -> assertThrows(NotAllowedException.class, () -> TOM.run(change)));
        assertEquals(draft, MIA.call(() -> journeys.getDraft(journey)));
    }

    private static JourneyDocument map(Drafts drafts, String statement) {
        UUID paula = drafts.persona(1);
        UUID dan = drafts.persona(2);
        return new JourneyDocument(
                "Buying a kettle",
                List.of(paula, dan),
                List.of("Look", "Buy"),
                List.of(
                        new Entry(0, Lane.ACTIONS, paula, "Reads three tests", statement),
                        new Entry(1, Lane.CHANNELS, null, "At the dealer", null)),
                List.of(new Emotion(0, paula, 1), new Emotion(1, dan, -2)),
                List.of(new Opportunity(1, "Show the running cost", Opportunity.State.PLANNED, "Sales")));
    }

    private static JourneyDocument renamed(JourneyDocument map, String title) {
        return new JourneyDocument(
                title, map.personas(), map.stages(), map.entries(), map.emotions(), map.opportunities());
    }
}
