package org.waymark.portal.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfFileTest {

    @Test
    void aReportIsATaggedDocumentWithTitleLanguageAndBookmarks() throws IOException {
        try (PDDocument document = document()) {
            assertEquals(
                    "Report on 2 segments · Fast food",
                    document.getDocumentInformation().getTitle());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertEquals(
                    "The answer",
                    document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle());
        }
    }

    @Test
    void itsTextCanBeReadAndFound() throws IOException {
        try (PDDocument document = document()) {
            String text = new PDFTextStripper().getText(document);
            for (String part : List.of(
                    "The answer", "1,453", "60.0\u00a0%", "Seed", "42", "x <- as.matrix(d[, basis])", "<script>")) {
                assertTrue(text.contains(part), part + " in " + text);
            }
        }
    }

    @Test
    void chartsAreFiguresThatSayWhatTheyShowAndTablesHaveHeadings() throws IOException {
        try (PDDocument document = document()) {
            List<PDStructureElement> elements =
                    elements(document.getDocumentCatalog().getStructureTreeRoot());
            List<String> types =
                    elements.stream().map(PDStructureElement::getStructureType).toList();
            assertTrue(
                    types.containsAll(List.of("H1", "H2", "H3", "P", "Table", "TH", "TD", "L", "Figure")),
                    types.toString());
            assertEquals(
                    List.of(ReportFixture.SENTENCE, "It falls."),
                    elements.stream()
                            .filter(element -> element.getStructureType().equals("Figure"))
                            .map(PDStructureElement::getAlternateDescription)
                            .toList());
        }
    }

    @Test
    void everyFontIsInTheDocument() throws IOException {
        try (PDDocument document = document()) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        var elements = new ArrayList<PDStructureElement>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                elements.addAll(elements(element));
            }
        }
        return elements;
    }

    private static PDDocument document() throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfFile(ReportFixture.styles()).write(ReportFixture.report(), Locale.ENGLISH, out);
        assertFalse(out.size() == 0);
        return Loader.loadPDF(out.toByteArray());
    }
}
