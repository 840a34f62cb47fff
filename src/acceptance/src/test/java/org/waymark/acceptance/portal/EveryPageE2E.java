package org.waymark.acceptance.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.acceptance.portal.Person.ADMINISTRATOR;
import static org.waymark.acceptance.portal.Person.EMPLOYEE;
import static org.waymark.acceptance.portal.Person.NOBODY;
import static org.waymark.acceptance.portal.Person.RESEARCHER;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, with the demo study's data. */
class EveryPageE2E extends BrowserTest {

    /** A page, who looks at it, and the status it answers with. */
    record Sight(String name, Person person, String address, int status) {

        Sight(String name, Person person, String address) {
            this(name, person, address, 200);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "publicPages",
        "libraryPages",
        "studyPages",
        "surveyPages",
        "builderPages",
        "segmentationPages",
        "officePages"
    })
    void everybodyCanUse(Sight sight) {
        Page page = as(sight.person());

        assertEquals(sight.status(), page.navigate(sight.address()).status());
        Inspection.assertEverybodyCanUse(page);
    }

    static Stream<Sight> publicPages() {
        return Stream.of(
                new Sight("start", NOBODY, "/"),
                new Sight("sign in", NOBODY, "/sign-in"),
                new Sight("accessibility statement", NOBODY, "/accessibility"),
                new Sight("survey before it is begun", NOBODY, Demo.loaded().answer()),
                new Sight("survey that there is not", NOBODY, "/s/nothing-here", 404),
                new Sight("page that there is not", NOBODY, "/nothing-here", 404),
                new Sight("page below one that has none", RESEARCHER, "/studies/nothing-here", 404),
                new Sight("page below the library", EMPLOYEE, "/library/nothing-here", 404),
                new Sight("page for others", EMPLOYEE, "/studies", 403));
    }

    static Stream<Sight> libraryPages() {
        Demo demo = Demo.loaded();
        return Stream.of(
                new Sight("library", EMPLOYEE, "/library"),
                new Sight("library, nothing found", EMPLOYEE, "/library?q=zebra+stripes"),
                new Sight("persona", EMPLOYEE, demo.persona()),
                new Sight("how a persona was made", EMPLOYEE, demo.persona().replace("persona", "method") + "/1"),
                new Sight("journey map", EMPLOYEE, "/library/journey/" + demo.journey()),
                new Sight("calculators", EMPLOYEE, "/calculators"),
                new Sight("a calculator", EMPLOYEE, "/calculators/sample-size"),
                new Sight("own account", EMPLOYEE, "/account"));
    }

    static Stream<Sight> studyPages() {
        Demo demo = Demo.loaded();
        return Stream.of(
                new Sight("studies", RESEARCHER, "/studies"),
                new Sight("plan", RESEARCHER, "/studies/plan/" + demo.study()),
                new Sight("interviews", RESEARCHER, "/studies/interviews/" + demo.study()),
                new Sight("an interview", RESEARCHER, demo.interview()),
                new Sight("sample", RESEARCHER, "/studies/sample/" + demo.study()),
                new Sight("members", RESEARCHER, "/studies/members/" + demo.study()),
                new Sight("personas", RESEARCHER, "/studies/personas/" + demo.study()),
                new Sight("a persona being written", RESEARCHER, demo.draftPersona()),
                new Sight("a journey map being drawn", RESEARCHER, "/studies/journey/" + demo.journey()));
    }

    static Stream<Sight> surveyPages() {
        Demo demo = Demo.loaded();
        return Stream.of(
                new Sight("surveys", RESEARCHER, "/studies/surveys/" + demo.study()),
                new Sight("preview", RESEARCHER, "/studies/preview/" + demo.survey()),
                new Sight("preview in German", RESEARCHER, "/studies/preview/" + demo.survey() + "?language=de"),
                new Sight("field", RESEARCHER, "/studies/field/" + demo.survey()),
                new Sight("live results", RESEARCHER, "/studies/live/" + demo.survey()),
                new Sight("a survey that stays", RESEARCHER, "/studies/delete/" + demo.survey()),
                new Sight("upload", RESEARCHER, "/studies/upload/" + demo.study()));
    }

    /** The builder with each kind of part open. */
    static Stream<Sight> builderPages() {
        String questionnaire = "/studies/questionnaire/" + Demo.loaded().survey();
        return Stream.of(
                new Sight("texts being written", RESEARCHER, questionnaire),
                new Sight("a page being written", RESEARCHER, questionnaire + "?page=2"),
                new Sight("a choice being written", RESEARCHER, questionnaire + "?question=B1"),
                new Sight("a rating being written", RESEARCHER, questionnaire + "?question=N2"),
                new Sight("a battery being written", RESEARCHER, questionnaire + "?question=A1"),
                new Sight("a number being written", RESEARCHER, questionnaire + "?question=B4"),
                new Sight("a recommendation being written", RESEARCHER, questionnaire + "?question=O1"));
    }

    static Stream<Sight> segmentationPages() {
        Demo demo = Demo.loaded();
        return Stream.of(
                new Sight("segmentations", RESEARCHER, "/studies/segments/" + demo.study()),
                new Sight("a new segmentation", RESEARCHER, "/studies/segment/" + demo.survey()),
                new Sight(
                        "a run again with changes",
                        RESEARCHER,
                        "/studies/segment/" + demo.survey() + "?run=" + demo.run()),
                new Sight("how many segments", RESEARCHER, "/studies/run/" + demo.run()),
                new Sight("profile of the segments", RESEARCHER, "/studies/profile/" + demo.run() + "/4"),
                new Sight("typing tool that is not built", RESEARCHER, "/studies/typing/" + demo.run() + "/3"),
                new Sight("typing tool", RESEARCHER, "/studies/typing/" + demo.run() + "/4"),
                new Sight("waves without a typing tool", RESEARCHER, "/studies/wave/" + demo.run() + "/3"),
                new Sight("report", RESEARCHER, "/studies/report/" + demo.run() + "/4"),
                new Sight("what differs", RESEARCHER, "/studies/differences/" + demo.run() + "/4"),
                new Sight(
                        "what differs, one segment against another",
                        RESEARCHER,
                        "/studies/differences/" + demo.run() + "/4?first=2&second=4"),
                new Sight("two solutions side by side", RESEARCHER, "/studies/compare/" + demo.run() + "/4"),
                new Sight("which segments to target", RESEARCHER, "/studies/targets/" + demo.run() + "/4"));
    }

    static Stream<Sight> officePages() {
        return Stream.of(new Sight("accounts", ADMINISTRATOR, "/admin/accounts"));
    }
}
