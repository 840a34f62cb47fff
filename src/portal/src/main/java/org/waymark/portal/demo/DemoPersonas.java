package org.waymark.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.persona.journey.Emotion;
import org.waymark.persona.journey.Entry;
import org.waymark.persona.journey.JourneyDocument;
import org.waymark.persona.journey.JourneyService;
import org.waymark.persona.persona.Advice;
import org.waymark.persona.persona.PersonaDocument;
import org.waymark.persona.persona.PersonaDraft;
import org.waymark.persona.persona.PersonaService;
import org.waymark.persona.persona.PersonaSummary;
import org.waymark.persona.persona.Section;
import org.waymark.persona.persona.Statement;
import org.waymark.portal.demo.DemoContent.Face;
import org.waymark.segmentation.api.Profile;
import org.waymark.segmentation.run.SegmentationService;

/** Gives the demo's segments their names, faces and journey, in the name of whoever calls. */
@ApplicationScoped
class DemoPersonas {

    private static final int SHOWN_PER_SECTION = 6;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private PersonaService personas;

    @Inject
    private JourneyService journeys;

    void write(DemoContent content, UUID study, UUID run) {
        int segments = segmentations.getRun(run).chosen();
        Map<Integer, Face> faces = faces(content, run);
        if (personas.listPersonas(study).isEmpty()) {
            List<String> names = new ArrayList<>();
            for (int number = 1; number <= segments; number++) {
                names.add(faces.get(number).name());
            }
            segmentations.nameSegments(run, segments, names);
            personas.draftPersonas(run);
        }
        var ids = new LinkedHashMap<String, UUID>();
        for (PersonaSummary persona : personas.listPersonas(study)) {
            Face face = faces.get(persona.segment());
            ids.put(face.key(), persona.id());
            if (!persona.isPublished()) {
                publish(content, face, persona.id());
            }
        }
        if (journeys.listJourneys(study).isEmpty()) {
            UUID journey = journeys.createJourney(study, journey(content.journey(), ids))
                    .summary()
                    .id();
            journeys.publish(journey);
        }
    }

    /** The faces of the chosen segments, by the numbers of these. */
    Map<Integer, Face> faces(DemoContent content, UUID run) {
        return recognise(
                content, segmentations.getProfile(run, segmentations.getRun(run).chosen()));
    }

    /** Each face belongs to the segment that is highest on its key. */
    private static Map<Integer, Face> recognise(DemoContent content, Profile profile) {
        var faces = new LinkedHashMap<Integer, Face>();
        for (Face face : content.personas()) {
            var means = profile.variable(face.key()).bySegment();
            int highest = 0;
            for (int i = 1; i < means.size(); i++) {
                if (means.get(i).value() > means.get(highest).value()) {
                    highest = i;
                }
            }
            faces.put(highest + 1, face);
        }
        return faces;
    }

    private void publish(DemoContent content, Face face, UUID id) {
        PersonaDraft draft = personas.getDraft(id);
        List<Advice> advice = new ArrayList<>();
        face.advice().forEach((audience, actions) -> advice.add(new Advice(audience, actions)));
        advice.sort(Comparator.comparing(Advice::audience));
        var document = new PersonaDocument(
                face.name(),
                face.role(),
                face.summary(),
                face.narrative(),
                statements(content, draft.document().statements()),
                face.quotes(),
                advice,
                null);
        personas.saveDraft(id, draft.version(), document);
        personas.publish(id);
    }

    private static List<Statement> statements(DemoContent content, List<Statement> drafted) {
        var shown = new LinkedHashMap<Section, Integer>();
        return drafted.stream()
                .map(statement -> {
                    String question = statement.evidence().question();
                    Section section = content.sections().getOrDefault(question, statement.section());
                    boolean show = statement.shown() && shown.merge(section, 1, Integer::sum) <= SHOWN_PER_SECTION;
                    String text = content.texts().getOrDefault(statement.id(), statement.text());
                    return new Statement(statement.id(), section, statement.kind(), text, show, statement.evidence());
                })
                .sorted(Comparator.comparing(Statement::section))
                .toList();
    }

    private static JourneyDocument journey(DemoContent.JourneyText text, Map<String, UUID> ids) {
        List<Entry> entries = text.entries().stream()
                .map(line ->
                        new Entry(line.stage(), line.lane(), ids.get(line.persona()), line.text(), line.statement()))
                .toList();
        var emotions = new ArrayList<Emotion>();
        for (DemoContent.Mood mood : text.emotions()) {
            for (int stage = 0; stage < mood.levels().size(); stage++) {
                emotions.add(new Emotion(
                        stage, ids.get(mood.persona()), mood.levels().get(stage)));
            }
        }
        return new JourneyDocument(
                text.title(),
                text.personas().stream().map(ids::get).toList(),
                text.stages(),
                entries,
                emotions,
                text.opportunities());
    }
}
