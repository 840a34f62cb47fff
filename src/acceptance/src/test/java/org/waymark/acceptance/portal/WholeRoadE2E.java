package org.waymark.acceptance.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** From a file that somebody has to a persona that a colleague finds, and back to the answers behind a figure. */
class WholeRoadE2E extends BrowserTest {

    private static final String SHARED = "WAYMARK_SHARED";

    @Test
    void aNewResearchManagerTurnsAFileIntoAPersonaWhoseFiguresAColleagueCanFollow() {
        String name = "Planner " + UUID.randomUUID().toString().substring(0, 8);
        Page manager = newResearchManager();
        var road = new Road(manager).createStudy("Kunden " + name).upload("kunden.csv", PlantedGroups.file());

        assertThat(manager.locator("#understood")).containsText("300 rows, 10 columns, semicolon");
        correctProposal(manager, road);
        road.makeSurvey();
        assertThat(manager.locator("#page-messages")).containsText("300 responses are in.");

        road.prepareSegmentation();
        assertThat(manager.locator("#uses")).not().containsText("Kunden-Nr");
        road.run(5);
        assertThat(manager.locator("#segments")).hasValue("3");
        road.decideOn(3, "Three groups are what sales can serve.");
        assertThat(manager.locator("main")).containsText("Three groups are what sales can serve.");
        road.draftPersonas().publishPersona(0, name, "Knows what the coming years cost.");

        Page colleague = as(Person.EMPLOYEE);
        colleague.navigate("/library");
        colleague.fill("#q", name);
        colleague.keyboard().press("Enter");
        colleague.getByText(name, new Page.GetByTextOptions().setExact(true)).click();
        assertThat(colleague.locator("h1")).hasText(name);
        assertEvidenceOpens(colleague);
    }

    private Page newResearchManager() {
        String email = UUID.randomUUID() + "@test.example";
        Page admin = as(Person.ADMINISTRATOR);
        admin.navigate("/admin/accounts");
        Locator form = admin.locator("#new-account");
        form.locator("#email").fill(email);
        form.locator("#name").fill("Nora New");
        form.getByLabel("Research manager").check();
        form.locator("#create").click();
        return signedIn(visitor(), email, admin.locator("#hand-over").innerText());
    }

    private void correctProposal(Page page, Road road) {
        assertThat(road.cell("Role", "Qualität")).hasValue("BASIS");
        road.cell("Role", "Kunden-Nr.").selectOption("IDENTITY");
        road.cell("Question", "Qualität").fill("Quality is worth its price");
        page.click("#save");
        assertThat(page.locator("#page-messages")).not().isEmpty();
        assertThat(road.cell("Question", "Qualität")).hasValue("Quality is worth its price");
        Inspection.assertEverybodyCanUse(page);
    }

    /** Question, base, comparison, interval, test and run stand behind each figure. */
    private static void assertEvidenceOpens(Page page) {
        Locator claim = page.locator("[data-claim*='Region']").first();
        claim.locator("summary").first().click();
        Locator evidence = claim.locator(".evidence");
        assertThat(evidence.locator(".asked")).containsText("Measured · Region");
        for (String part :
                new String[] {"100 respondents of this segment answered", "95 %: .+–.+", "Holm p", "run [0-9a-f]{4}"}) {
            assertThat(evidence).containsText(Pattern.compile(part));
        }
        String method =
                evidence.getByText(Pattern.compile("run [0-9a-f]{4}")).last().getAttribute("href");
        assertEquals(200, page.navigate(method).status());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = SHARED, matches = ".+")
    void thePublishedFastFoodSurveyGivesItsPublishedSegmentsWithoutPreparation() throws IOException {
        Page page = as(Person.ADMINISTRATOR);
        var road = new Road(page).createStudy("Fast food").upload("mcdonalds.csv", shared("mcdonalds.csv"));
        road.makeSurvey();
        assertThat(page.locator("#page-messages")).containsText("1,453 responses are in.");
        road.prepareSegmentation().run(4);

        assertThat(criterion(page, "Sizes")).containsText("580 · 318 · 315 · 240");
        assertThat(criterion(page, "Within sum of squares")).containsText("1,602.9");
    }

    /** A row of the table of all criteria. */
    private static Locator criterion(Page page, String name) {
        return page.locator("table.num tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("th", new Page.LocatorOptions().setHasText(name))));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = SHARED, matches = ".+")
    void aPersonalityInventoryOf2800PeopleGoesInWithoutPreparation() throws IOException {
        Page page = as(Person.ADMINISTRATOR);
        new Road(page)
                .createStudy("Personality")
                .upload("bfi.csv", shared("bfi.csv"))
                .makeSurvey();

        assertThat(page.locator("#page-messages")).containsText("2,800 responses are in.");
    }

    private static byte[] shared(String file) throws IOException {
        return Files.readAllBytes(Path.of(System.getenv(SHARED), "data", file));
    }
}
