package org.waymark.portal.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class HtmlFileTest {

    @Test
    void theFileLoadsNothingAndRunsNothing() throws IOException {
        String html = html();
        assertFalse(html.matches("(?s).*(<script|<link|<img|<iframe| src=| on[a-z]+=|@import|url\\().*"), html);
    }

    @Test
    void itIsWellFormedAndWhatPeopleWroteIsWords() throws Exception {
        Document document = document();
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertTrue(document.getDocumentElement().getTextContent().contains("<script>alert('x')</script>"));
        assertEquals(
                "Report on 2 segments · Fast food",
                document.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void chartsAreDrawnInItAndTablesHaveHeadings() throws Exception {
        Document document = document();
        assertEquals(
                ReportFixture.SENTENCE,
                document.getElementsByTagName("svg")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("aria-label")
                        .getNodeValue());
        assertTrue(document.getElementsByTagName("th").getLength() >= 5);
        assertTrue(document.getElementsByTagName("polyline").getLength() > 0);
    }

    @Test
    void itsStylesReadTheSameInHtmlAndXml() {
        for (String sheet : List.of("tokens", "plots", "report")) {
            String css = ReportFixture.styles().get(sheet);
            assertFalse(css.matches("(?s).*[<>&].*"), sheet + ".css has a sign that XML escapes");
        }
    }

    private static String html() throws IOException {
        var out = new ByteArrayOutputStream();
        new HtmlFile(ReportFixture.styles()).write(ReportFixture.report(), Locale.ENGLISH, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document document() throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html().getBytes(StandardCharsets.UTF_8)));
    }
}
