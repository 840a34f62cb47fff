package org.waymark.portal.workspace.survey;

import org.primefaces.PrimeFaces;

/** Where the focus goes after an Ajax request; the page's script takes it there. */
final class Focus {

    private Focus() {}

    /** @param field id of an element, or where it is in the document, as in {@code options[1].label} */
    static void on(String field) {
        PrimeFaces.current().ajax().addCallbackParam("focus", field);
    }
}
