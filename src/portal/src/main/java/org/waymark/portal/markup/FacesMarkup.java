package org.waymark.portal.markup;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Markup as part of a page. */
public final class FacesMarkup implements Markup {

    private final ResponseWriter out;
    private final UIComponent component;
    private final Deque<String> open = new ArrayDeque<>();

    public FacesMarkup(ResponseWriter out, UIComponent component) {
        this.out = out;
        this.component = component;
    }

    @Override
    public Markup start(String element, String... attributes) {
        try {
            out.startElement(element, component);
            open.push(element);
            for (int i = 0; i < attributes.length; i += 2) {
                if (attributes[i + 1] != null && !attributes[i + 1].isEmpty()) {
                    out.writeAttribute(attributes[i], attributes[i + 1], null);
                }
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Markup text(String words) {
        try {
            out.writeText(words, null);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Markup end() {
        try {
            out.endElement(open.pop());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
