package org.waymark.persona.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Who walks on journey maps, published or not. */
@ApplicationScoped
public class JourneyPeople {

    @PersistenceContext(unitName = "persona")
    private EntityManager entities;

    /** Whether a map names that persona. */
    public boolean isNamed(UUID persona) {
        // an identifier is in no other text by chance
        return entities.createQuery("select count(j) from Journey j where j.draft like :persona", Long.class)
                        .setParameter("persona", "%" + persona + "%")
                        .getSingleResult()
                > 0;
    }
}
