package org.waymark.portal.markup;

import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Markup as a well-formed document that browsers read as HTML too: no element ends in its own beginning by chance. */
public final class XmlMarkup implements Markup {

    /** What has no content in HTML, and must not have an end of its own there. */
    private static final Set<String> VOID = Set.of("meta", "link", "br", "hr", "img", "col");

    /** What XML 1.0 cannot hold. People's answers may. */
    private static final String UNSPEAKABLE = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]";

    private final XMLStreamWriter out;
    private final Deque<String> open = new ArrayDeque<>();

    public XmlMarkup(Writer writer) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Markup start(String element, String... attributes) {
        try {
            if (VOID.contains(element)) {
                out.writeEmptyElement(element);
            } else {
                out.writeStartElement(element);
            }
            open.push(element);
            for (int i = 0; i < attributes.length; i += 2) {
                if (attributes[i + 1] != null && !attributes[i + 1].isEmpty()) {
                    out.writeAttribute(attributes[i], attributes[i + 1].replaceAll(UNSPEAKABLE, "\uFFFD"));
                }
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Markup text(String words) {
        try {
            out.writeCharacters(words.replaceAll(UNSPEAKABLE, "\uFFFD"));
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Markup end() {
        try {
            if (!VOID.contains(open.pop())) {
                // an empty character run, so that the writer ends the element with a tag of its own
                out.writeCharacters("");
                out.writeEndElement();
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hands everything on to the writer. */
    public void flush() {
        try {
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
