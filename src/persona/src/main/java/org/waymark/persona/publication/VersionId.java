package org.waymark.persona.publication;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The identity of a published version: what was published, and its number. */
@Embeddable
public class VersionId implements Serializable {

    private UUID owner;
    private int number;

    protected VersionId() {}

    VersionId(UUID owner, int number) {
        this.owner = owner;
        this.number = number;
    }

    int number() {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionId id && id.owner.equals(owner) && id.number == number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, number);
    }
}
