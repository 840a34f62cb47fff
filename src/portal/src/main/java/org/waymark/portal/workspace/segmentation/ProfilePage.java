package org.waymark.portal.workspace.segmentation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.waymark.persona.persona.PersonaService;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.page.Go;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.api.Profile;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.api.VariableProfile;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;

/** {@code /studies/profile/{run}/{segments}}: what sets the segments of a solution apart. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {

    /** The name of a segment while it is edited. */
    public static class NameRow implements Serializable {
        private final String letter;
        private String name;

        NameRow(SegmentShare segment) {
            this.letter = segment.letter();
            this.name = segment.name();
        }

        public String getLetter() {
            return letter;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    @Inject
    private SegmentationService segmentations;

    @Inject
    private PersonaService personas;

    private UUID id;
    private int segments;
    private RunDetails run;
    private Profile profile;
    private ProfileCharts charts;
    private ProfileCharts.Order order;
    private final List<NameRow> names = new ArrayList<>();

    @PostConstruct
    void load() {
        id = PathId.get(0);
        segments = PathId.segments(1);
        String asked = Faces.getRequestParameter("order");
        order = Arrays.stream(ProfileCharts.Order.values())
                .filter(one -> one.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(ProfileCharts.Order.SIMILAR);
        read();
        profile.segments().forEach(segment -> names.add(new NameRow(segment)));
    }

    public void saveNames() {
        segmentations.nameSegments(
                id, segments, names.stream().map(NameRow::getName).toList());
        read();
        Messages.done("segmentation.named");
    }

    public void draftPersonas() {
        long before = personas.listPersonas(run.study()).stream()
                .filter(persona -> persona.run().equals(id) && persona.segments() == segments)
                .count();
        long drafted = personas.draftPersonas(id).size() - before;
        Messages.done(drafted == 0 ? "segmentation.drafted.none" : "segmentation.drafted", drafted);
        Go.to("/studies/personas/" + run.study());
    }

    private void read() {
        run = segmentations.getRun(id);
        profile = segmentations.getProfile(id, segments);
        charts = new ProfileCharts(Texts.ofPage(), profile, order);
    }

    public RunDetails getRun() {
        return run;
    }

    public Profile getProfile() {
        return profile;
    }

    public Chart getSizes() {
        return charts.sizes();
    }

    public List<Chart> getBasisPlots() {
        return charts.basis();
    }

    public UUID getStudy() {
        return run.study();
    }

    public int getSegments() {
        return segments;
    }

    /** How the variables of the plots are ordered; a word of the address in capitals. */
    public String getOrder() {
        return order.name();
    }

    public List<String> getOrders() {
        return Arrays.stream(ProfileCharts.Order.values()).map(Enum::name).toList();
    }

    public boolean isChosen() {
        return run.chosen() != null && run.chosen() == segments;
    }

    public List<NameRow> getNames() {
        return names;
    }

    public List<VariableProfile> getBasis() {
        return profile.variables().stream().filter(VariableProfile::basis).toList();
    }

    public List<VariableProfile> getDescriptors() {
        return profile.variables().stream()
                .filter(variable -> !variable.basis())
                .toList();
    }
}
