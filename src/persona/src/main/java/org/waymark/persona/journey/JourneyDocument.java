package org.waymark.persona.journey;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A journey map.
 *
 * @param title what journey it is, such as “Buying an appliance”
 * @param personas one to five, in the order of the map
 * @param stages names of the stages, in their order
 * @param entries what the cells say
 * @param emotions how each persona feels at each stage
 * @param opportunities what the company could do
 */
public record JourneyDocument(
        String title,
        List<UUID> personas,
        List<String> stages,
        List<Entry> entries,
        List<Emotion> emotions,
        List<Opportunity> opportunities)
        implements Serializable {

    public static final int MOST_PERSONAS = 5;
    public static final int MOST_STAGES = 12;

    public JourneyDocument {
        title = title == null ? "" : title;
        personas = personas == null ? List.of() : List.copyOf(personas);
        stages = stages == null ? List.of() : List.copyOf(stages);
        entries = entries == null ? List.of() : List.copyOf(entries);
        emotions = emotions == null ? List.of() : List.copyOf(emotions);
        opportunities = opportunities == null ? List.of() : List.copyOf(opportunities);
    }

    /** The usual five stages, with nothing in them yet. */
    public static JourneyDocument empty(String title, List<UUID> personas) {
        return new JourneyDocument(
                title,
                personas,
                List.of("Awareness", "Consideration", "Purchase", "First use", "Repeat"),
                List.of(),
                List.of(),
                List.of());
    }

    public List<Entry> entries(int stage, Lane lane) {
        return entries.stream()
                .filter(entry -> entry.stage() == stage && entry.lane() == lane)
                .toList();
    }

    public List<Opportunity> opportunities(int stage) {
        return opportunities.stream()
                .filter(opportunity -> opportunity.stage() == stage)
                .toList();
    }

    public Optional<Integer> emotion(int stage, UUID persona) {
        return emotions.stream()
                .filter(emotion -> emotion.stage() == stage && emotion.persona().equals(persona))
                .map(Emotion::level)
                .findFirst();
    }
}
