package org.waymark.portal.markup;

/** Takes elements, attributes and words in the order of a document, and escapes what it takes. */
public interface Markup {

    /** @param attributes names and values in turn; one whose value is null or empty is left out */
    Markup start(String element, String... attributes);

    Markup text(String words);

    /** Ends the element that was started last. */
    Markup end();

    /** An element with nothing but words in it. */
    default Markup element(String element, String words, String... attributes) {
        return start(element, attributes).text(words).end();
    }
}
