package org.waymark.portal.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class XmlMarkupTest {

    @Test
    void whatPeopleWroteStaysWords() {
        assertEquals(
                "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</p>",
                written(out -> out.element("p", "<script>alert(1)</script> & more", "title", "\"><script>")));
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertEquals("<p>a\uFFFDb</p>", written(out -> out.element("p", "a\u0000b")));
    }

    @Test
    void anEmptyElementHasAnEndAsHtmlAsksForUnlessHtmlKnowsItAsEmpty() {
        assertEquals("<td></td>", written(out -> out.element("td", "")));
        assertEquals(
                "<p><br/>x</p>",
                written(out -> out.start("p").start("br").end().text("x").end()));
    }

    @Test
    void anAttributeWithoutAValueIsLeftOut() {
        assertEquals("<p id=\"a\"></p>", written(out -> out.element("p", "", "class", "", "id", "a", "lang", null)));
    }

    private interface Writing {
        void write(Markup out);
    }

    private static String written(Writing writing) {
        var writer = new StringWriter();
        var out = new XmlMarkup(writer);
        writing.write(out);
        out.flush();
        return writer.toString();
    }
}
