package org.waymark.portal.workspace.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.survey.study.SampleAssumptions;

class SampleFormTest {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    private final Map<String, String> typed = SampleForm.presets();

    @Test
    void theUsualAssumptionsAskFor385AndForAsManyInvitationsAsTheRatesSay() {
        SampleAnswers answers = answers();

        assertEquals(SampleAssumptions.USUAL, answers.assumptions());
        assertEquals("385", answers.size().value());
        assertEquals("4,415", answers.invitations().value());
        assertEquals("1,200", answers.segments().value());
    }

    @Test
    void theDesignEffectEnlargesTheSampleOnceAndNotAgainInTheInvitations() {
        typed.put("designEffect", "2");

        assertEquals("769", answers().size().value());
        // ceiling(769/(.95*.12*.9*.85))
        assertEquals("8,818", answers().invitations().value());
    }

    @Test
    void theAlternativesHoldTheChosenMarginAmongTheUsualOnes() {
        typed.put("margin", "3,5 %");

        List<Alternatives.Row> rows = answers().alternatives().rows();

        assertEquals(7, rows.size());
        Alternatives.Row own = rows.stream()
                .filter(row -> row.margin().equals("±3.5\u00a0%"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("553", "784", "1,355"),
                own.cells().stream().map(Alternatives.Cell::required).toList());
        assertEquals(
                List.of(false, true, false),
                own.cells().stream().map(Alternatives.Cell::chosen).toList());
    }

    @Test
    void theAdviceNamesAMarginThatPlansEnoughForSegments() {
        String advice = answers().advice();

        // 100 z sqrt(.25/1200) = 2.829, so 2.8 % plans ceiling((z/.028)^2/4) = 1,225
        assertTrue(advice.contains("2.8\u00a0%") && advice.contains("1,225"), advice);
    }

    @Test
    void aPopulationSmallerThanWhatSegmentsNeedIsAskedAsAWhole() {
        typed.put("population", "800");

        assertTrue(answers().advice().contains("800"), answers().advice());
    }

    @Test
    void everythingInAnyPartIsToldAtOnce() {
        typed.put("margin", "0,5");
        typed.put("population", "many");
        typed.put("variables", "");
        typed.put("quality", "0");

        var refusal = assertThrows(InvalidInputException.class, this::answers);

        assertEquals(
                List.of("margin", "population", "variables", "quality"),
                refusal.problems().stream().map(Problem::path).toList());
    }

    @Test
    void aKeptPlanComesBackAsItWasTyped() {
        var plan = new SampleAssumptions(0.9, 0.035, 0.3, 12_000L, 1.25);
        var written = new HashMap<>(SampleForm.presets());

        SampleForm.write(plan, written, new Numbers(Locale.ENGLISH));

        assertEquals(plan, new SampleForm(written).answers(ENGLISH).assumptions());
    }

    private SampleAnswers answers() {
        return new SampleForm(typed).answers(ENGLISH);
    }
}
