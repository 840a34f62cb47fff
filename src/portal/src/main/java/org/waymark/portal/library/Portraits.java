package org.waymark.portal.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** Gives pages the portrait of a persona. */
@Named
@ApplicationScoped
public class Portraits {

    public Portrait of(UUID persona) {
        return Portrait.of(persona);
    }
}
