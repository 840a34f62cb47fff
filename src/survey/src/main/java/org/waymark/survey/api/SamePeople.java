package org.waymark.survey.api;

import java.util.Map;
import java.util.UUID;

/**
 * The people who answered two surveys, without a word of who they are.
 *
 * @param question code of the question both surveys know them by
 * @param later response to the later survey by response to the earlier one
 */
public record SamePeople(String question, Map<UUID, UUID> later) {

    public SamePeople {
        later = Map.copyOf(later);
    }
}
