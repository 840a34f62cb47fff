package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.acceptance.container.DraftedPersonas.Drafts;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.persona.evidence.Evidence;
import org.waymark.persona.evidence.Provenance;
import org.waymark.persona.persona.Advice;
import org.waymark.persona.persona.Audience;
import org.waymark.persona.persona.PersonaDocument;
import org.waymark.persona.persona.PersonaDraft;
import org.waymark.persona.persona.PersonaService;
import org.waymark.persona.persona.Quotation;
import org.waymark.persona.persona.Section;
import org.waymark.persona.persona.Statement;
import org.waymark.persona.persona.StatementKind;
import org.waymark.survey.api.InterviewQuote;
import org.waymark.survey.api.SurveyData;
import org.waymark.survey.study.InterviewForm;
import org.waymark.survey.study.InterviewService;

/** Drafts of personas: what is measured in them stays as it was measured. */
@ArquillianTest
class PersonaIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);

    @Inject
    private InterviewService interviews;

    @Inject
    private SurveyData surveys;

    @Inject
    private PersonaService personas;

    @Inject
    private DraftedPersonas drafted;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(PersonaIT.class);
    }

    @Test
    void everyMeasuredStatementOfADraftCarriesItsEvidence() {
        Drafts drafts = drafted.ofNewStudy(MIA);
        assertEquals(3, drafts.personas().size());

        PersonaDocument document =
                MIA.call(() -> personas.getDraft(drafts.persona(1))).document();

        assertEquals("Segment A", document.name());
        assertEquals(
                Set.of("lasts", "price", "new", "simple", "Region", "Age", "Coin"),
                document.statements().stream()
                        .map(statement -> statement.evidence().variable())
                        .collect(Collectors.toSet()));
        for (Statement statement : document.statements()) {
            Evidence evidence = statement.evidence();
            assertEquals(StatementKind.MEASURED, statement.kind());
            assertEquals(drafts.run(), evidence.run());
            assertEquals(1, evidence.segment());
            assertFalse(evidence.wording().isBlank());
            assertEquals(120, evidence.figure().base(), 6);
            assertEquals(240, evidence.total().base());
            assertTrue(evidence.figure().lower() <= evidence.figure().value());
            assertTrue(evidence.figure().upper() >= evidence.figure().value());
            assertEquals(3, evidence.bySegment().size());
            if (evidence.basis()) {
                assertNull(evidence.test());
            } else {
                assertNotNull(evidence.test(), statement.id());
            }
        }
    }

    @Test
    void aDraftSaysHowItsSegmentWasFound() {
        Drafts drafts = drafted.ofNewStudy(MIA);

        Provenance provenance =
                MIA.call(() -> personas.getDraft(drafts.persona(3))).document().provenance();

        assertEquals("Kettles", provenance.studyTitle());
        assertEquals(drafts.run(), provenance.run());
        assertEquals(3, provenance.segments());
        assertEquals(DraftedPersonas.REASON, provenance.reason());
        assertEquals(42, provenance.seed());
        assertEquals(PlantedSegments.BASIS, provenance.basis());
        assertEquals(MIA.call(() -> surveys.getMatrix(drafts.survey())).digest(), provenance.digest());
        assertEquals(240, provenance.respondents());
        assertEquals(48, provenance.size(), 4);
        assertTrue(provenance.stability() > 0.9);
    }

    @Test
    void draftingAgainAddsNothing() {
        Drafts drafts = drafted.ofNewStudy(MIA);

        assertEquals(drafts.personas(), MIA.call(() -> personas.draftPersonas(drafts.run())));
        assertEquals(3, MIA.call(() -> personas.listPersonas(drafts.study())).size());
    }

    @Test
    void aManagerWritesAroundWhatWasMeasured() {
        Drafts drafts = drafted.ofNewStudy(MIA);
        UUID persona = drafts.persona(1);
        InterviewQuote quote = quote(drafts.study());
        PersonaDraft draft = MIA.call(() -> personas.getDraft(persona));
        var statements = new ArrayList<>(draft.document().statements());
        Statement driver = new Statement("own-1", Section.DRIVERS, StatementKind.INFERRED, "Hates waste.", true, null);
        Statement barrier =
                new Statement("own-2", Section.BARRIERS, StatementKind.ILLUSTRATIVE, "No time to read.", true, null);
        statements.add(0, driver);
        statements.add(barrier);
        var written = new PersonaDocument(
                "Paula Planner",
                "Buys for ten years",
                "Compares, then keeps.",
                "One Saturday in May …",
                statements,
                List.of(new Quotation(quote.words(), quote.stakeholder())),
                List.of(new Advice(Audience.SALES, List.of("Show the running cost."))),
                null);

        MIA.call(() -> personas.saveDraft(persona, draft.version(), written));

        PersonaDocument saved = MIA.call(() -> personas.getDraft(persona)).document();
        assertEquals("Paula Planner", saved.name());
        assertEquals("Buys for ten years", saved.role());
        assertEquals("One Saturday in May …", saved.narrative());
        assertEquals(statements, saved.statements());
        assertEquals("They ask about running cost.", saved.quotes().get(0).words());
        assertEquals(written.advice(), saved.advice());
        assertEquals(draft.document().provenance(), saved.provenance());
    }

    @Test
    void nobodyChangesAFigureOrItsEvidence() {
        Drafts drafts = drafted.ofNewStudy(MIA);
        UUID persona = drafts.persona(1);
        PersonaDraft draft = MIA.call(() -> personas.getDraft(persona));
        Statement measured = draft.document().statements().get(0);
        Evidence better = MIA.call(() -> personas.getDraft(drafts.persona(2)))
                .document()
                .statements()
                .get(0)
                .evidence();
        var forged = new PersonaDocument(
                "Paula",
                "",
                "",
                "",
                List.of(
                        new Statement("invented", Section.DRIVERS, StatementKind.MEASURED, "97 %", true, better),
                        new Statement(
                                measured.id(), Section.PROFILE, StatementKind.INFERRED, "In our words", true, better)),
                List.of(),
                List.of(),
                MIA.call(() -> personas.getDraft(drafts.persona(2))).document().provenance());

        MIA.call(() -> personas.saveDraft(persona, draft.version(), forged));

        PersonaDocument saved = MIA.call(() -> personas.getDraft(persona)).document();
        assertEquals(draft.document().provenance(), saved.provenance());
        assertEquals(
                new Statement("invented", Section.DRIVERS, StatementKind.INFERRED, "97 %", true, null),
                saved.statements().get(0));
        assertEquals(
                new Statement(
                        measured.id(),
                        Section.PROFILE,
                        StatementKind.MEASURED,
                        "In our words",
                        true,
                        measured.evidence()),
                saved.statements().get(1));
        assertEquals(
                evidence(draft.document()),
                evidence(saved),
                "a measured statement that is left out is hidden, not lost");
        assertTrue(saved.statements().stream().skip(2).noneMatch(Statement::shown));
    }

    @Test
    void whatCannotStandIsRefusedAtItsPlaceAndChangesNothing() {
        UUID persona = drafted.ofNewStudy(MIA).persona(1);
        PersonaDraft draft = MIA.call(() -> personas.getDraft(persona));
        Statement blank = new Statement("own", null, StatementKind.INFERRED, " ", true, null);

        var refusal = assertThrows(
                InvalidInputException.class,
                () -> MIA.call(() -> personas.saveDraft(
                        persona,
                        draft.version(),
                        DraftedPersonas.with(
                                DraftedPersonas.written(draft.document(), " ", "x".repeat(1_001), ""),
                                List.of(blank, blank)))));

        assertEquals(
                List.of(
                        "name",
                        "summary",
                        "statements[0].section",
                        "statements[0].text",
                        "statements[1].id",
                        "statements[1].section",
                        "statements[1].text"),
                refusal.problems().stream().map(Problem::path).toList());
        assertEquals(draft, MIA.call(() -> personas.getDraft(persona)));
        assertEquals(
                "summary",
                assertThrows(InvalidInputException.class, () -> MIA.call(() -> personas.publish(persona)))
                        .problems()
                        .get(0)
                        .path());
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndTheFirstLosesNothing() {
        UUID persona = drafted.ofNewStudy(MIA).persona(1);
        PersonaDraft seenByBoth = MIA.call(() -> personas.getDraft(persona));
        PersonaDraft first = MIA.call(() -> personas.saveDraft(
                persona, seenByBoth.version(), DraftedPersonas.written(seenByBoth.document(), "First", "1", "")));

        assertThrows(
                ConflictException.class,
                () -> MIA.call(() -> personas.saveDraft(
                        persona,
                        seenByBoth.version(),
                        DraftedPersonas.written(seenByBoth.document(), "Second", "2", ""))));

        assertEquals(first, MIA.call(() -> personas.getDraft(persona)));
        MIA.call(() -> personas.saveDraft(
                persona, first.version(), DraftedPersonas.written(first.document(), "Second", "2", "")));
        assertEquals(
                "Second", MIA.call(() -> personas.getDraft(persona)).document().name());
    }

    private InterviewQuote quote(UUID study) {
        MIA.call(() -> interviews.addInterview(
                study,
                new InterviewForm(
                        "dealer, South",
                        null,
                        "",
                        List.of(new InterviewForm.QuoteForm("They ask about running cost.", true)))));
        return MIA.call(() -> surveys.listQuotes(study)).get(0);
    }

    private static Set<Evidence> evidence(PersonaDocument document) {
        return document.statements().stream()
                .filter(statement -> statement.evidence() != null)
                .map(Statement::evidence)
                .collect(Collectors.toSet());
    }
}
