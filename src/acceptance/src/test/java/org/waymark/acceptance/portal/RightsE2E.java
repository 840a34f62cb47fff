package org.waymark.acceptance.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may see which page: by role, and within research by membership of the study. */
class RightsE2E extends BrowserTest {

    private static final int SHOWN = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    /** What a page answers each person: nobody, an employee, the study's lead, a research manager who is no member. */
    record Rule(String address, int employee, int lead, int stranger) {

        @Override
        public String toString() {
            return address.replaceAll("[0-9a-f-]{36}", "…");
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(libraryRules(), researchRules(), officeRules()).flatMap(List::stream);
    }

    private static List<Rule> libraryRules() {
        Demo demo = Demo.loaded();
        return Stream.of("/library", demo.persona(), "/library/journey/" + demo.journey(), "/calculators", "/account")
                .map(address -> new Rule(address, SHOWN, SHOWN, SHOWN))
                .toList();
    }

    private static List<Rule> researchRules() {
        Demo demo = Demo.loaded();
        Stream<String> ofStudy = Stream.of(
                        "plan",
                        "interviews",
                        "interview",
                        "sample",
                        "surveys",
                        "segments",
                        "personas",
                        "members",
                        "upload")
                .map(page -> "/studies/" + page + "/" + demo.study());
        Stream<String> ofSurvey = Stream.of(
                        "questionnaire", "preview", "field", "live", "segment", "download", "delete")
                .map(page -> "/studies/" + page + "/" + demo.survey());
        Stream<String> others = Stream.of(
                "/studies/run/" + demo.run(),
                "/studies/profile/" + demo.run() + "/4",
                "/studies/typing/" + demo.run() + "/4",
                "/studies/wave/" + demo.run() + "/4",
                "/studies/report/" + demo.run() + "/4",
                "/studies/files/" + demo.run() + "/4/report.html",
                "/studies/files/" + demo.run() + "/4/assignments.csv",
                "/studies/differences/" + demo.run() + "/4",
                "/studies/compare/" + demo.run() + "/4",
                "/studies/targets/" + demo.run() + "/4",
                demo.interview(),
                demo.draftPersona(),
                "/studies/journey/" + demo.journey());
        return Stream.concat(
                        Stream.of(new Rule("/studies", FORBIDDEN, SHOWN, SHOWN)),
                        Stream.of(ofStudy, ofSurvey, others)
                                .flatMap(addresses -> addresses)
                                .map(address -> new Rule(address, FORBIDDEN, SHOWN, NOT_FOUND)))
                .toList();
    }

    private static List<Rule> officeRules() {
        return List.of(new Rule("/admin/accounts", FORBIDDEN, FORBIDDEN, SHOWN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aPageIsShownToThoseWhoMaySeeIt(Rule rule) {
        assertEquals(
                List.of(302, rule.employee(), rule.lead(), rule.stranger()),
                Stream.of(Person.NOBODY, Person.EMPLOYEE, Person.RESEARCHER, Person.ADMINISTRATOR)
                        .map(person -> status(person, rule.address()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"EMPLOYEE", "ADMINISTRATOR"})
    void whatIsNotThereAndWhatIsNotForThemLooksTheSame(Person person) {
        Page page = as(person);
        assertEquals(
                NOT_FOUND,
                page.navigate("/library/persona/00000000-0000-4000-8000-000000000000")
                        .status());
        String nothing = page.locator("main").innerText();
        assertEquals(NOT_FOUND, page.navigate("/nothing-here").status());
        assertEquals(nothing, page.locator("main").innerText());
    }

    @Test
    void aViewerSeesAStudyAndChangesNothing() {
        OpenSurvey survey = OpenSurvey.create("Viewed");
        Page lead = as(Person.ADMINISTRATOR);
        lead.navigate("/studies/members/" + survey.study());
        lead.selectOption("#account", Person.RESEARCHER.email());
        lead.selectOption("#permission", "VIEW");
        lead.click("#admit");
        assertThat(lead.locator("#members")).containsText(Person.RESEARCHER.email());

        Page viewer = as(Person.RESEARCHER);
        for (String address : new String[] {
            "plan/" + survey.study(),
            "interviews/" + survey.study(),
            "interview/" + survey.study(),
            "sample/" + survey.study(),
            "surveys/" + survey.study(),
            "segments/" + survey.study(),
            "personas/" + survey.study(),
            "members/" + survey.study(),
            "upload/" + survey.study(),
            "field/" + survey.survey(),
            "segment/" + survey.survey(),
            "questionnaire/" + survey.survey()
        }) {
            assertEquals(SHOWN, viewer.navigate("/studies/" + address).status(), address);
            List<String> offers =
                    viewer.locator("main input[type=submit]:enabled, main button[type=submit]:enabled").all().stream()
                            .map(button -> button.getAttribute("id"))
                            .filter(id -> !List.of(
                                            "svg", "png", "calculate", "calculateSegments", "calculateInvitations")
                                    .contains(id))
                            .toList();
            assertEquals(List.of(), offers, address + " offers a viewer to change something");
        }
    }

    private static int status(Person person, String address) {
        APIResponse answer = person.requests().get(address);
        boolean elsewhere = answer.status() == 302;
        assertTrue(!elsewhere || answer.headers().get("location").contains("/sign-in?to="), address);
        return answer.status();
    }
}
