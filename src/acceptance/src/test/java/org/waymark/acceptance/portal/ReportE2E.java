package org.waymark.acceptance.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.acceptance.portal.ApiFixture.dataset;
import static org.waymark.acceptance.portal.ApiFixture.run;
import static org.waymark.acceptance.portal.ApiFixture.settings;
import static org.waymark.acceptance.portal.ApiFixture.study;
import static org.waymark.acceptance.portal.ApiFixture.threeGroups;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What a research manager takes away from a solution: the report, and every table as a file. */
class ReportE2E extends BrowserTest {

    /** What stands in the place of a text that is not there. */
    private static final Pattern NO_TEXT = Pattern.compile("\\[[a-z]\\w*(\\.\\w+)+]");

    @Test
    void theReportSaysWhatWasFoundAndHowToFindItAgain() {
        Page page = as(Person.RESEARCHER);
        page.navigate("/studies/report/" + Demo.loaded().run() + "/4");

        for (String part : List.of("The answer", "How they were found", "sha256:", "References", "Hennig, C. (2007)")) {
            assertTrue(page.locator("main").innerText().contains(part), part);
        }
        assertTrue(page.locator("main pre").innerText().contains("kmeans(x, 4"));
        assertFalse(NO_TEXT.matcher(page.locator("main").innerText()).find(), "a text that is not there");
    }

    @Test
    void theReportIsATaggedPdfAndOneHtmlFile() throws IOException {
        Page page = as(Person.RESEARCHER);
        page.navigate("/studies/report/" + Demo.loaded().run() + "/4");

        byte[] pdf = downloaded(page, "report.pdf");
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.ISO_8859_1));
        assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).contains("/MarkInfo"), "tagged");
        String html = new String(downloaded(page, "report.html"), StandardCharsets.UTF_8);
        assertTrue(html.contains("<svg") && html.contains("How many segments?"));
        assertFalse(html.contains("<script"));
    }

    @Test
    void eachPageGivesItsTablesAsFiles() throws IOException {
        Page page = as(Person.RESEARCHER);
        page.navigate("/studies/profile/" + Demo.loaded().run() + "/4");

        assertEquals(List.of("basis.csv", "descriptors.csv", "tests.csv"), entries(download(page, "profile.csv")));
        assertTrue(entries(download(page, "profile.xlsx")).contains("xl/workbook.xml"));
        List<String> people = new String(downloaded(page, "assignments.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertTrue(people.get(0).startsWith("response,segment,"), people.get(0));
        assertTrue(people.size() > 1_000, people.size() + " lines");
    }

    @Test
    void aProgramGetsTheSameFiles() {
        String study = study();
        String run = run(study, settings(dataset(study, threeGroups()), "3"));
        ApiClient.awaitEnd(run);
        String solution = "/segmentations/" + run + "/solutions/3";

        assertEquals(200, ApiClient.get(solution + "/report").statusCode());
        assertEquals(200, ApiClient.get(solution + "/tables").statusCode());
        String people =
                ApiClient.get(solution + "/tables?of=assignments&format=csv").body();
        assertEquals(121, people.lines().count());
        assertEquals(422, ApiClient.get(solution + "/tables?format=doc").statusCode());
        assertEquals(404, ApiClient.get(solution + "/tables?of=nothing").statusCode());
        assertEquals(
                404,
                ApiClient.get("/segmentations/" + run + "/solutions/9/report").statusCode());
    }

    private static byte[] downloaded(Page page, String file) throws IOException {
        return Files.readAllBytes(download(page, file));
    }

    private static Path download(Page page, String file) {
        Download download = page.waitForDownload(() -> page.click("a[href$='/" + file + "']"));
        return download.path();
    }

    private static List<String> entries(Path zip) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }
}
