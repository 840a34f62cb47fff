package org.waymark.survey.study;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A piece of research from its question to its personas. Surveys, segmentations, personas and journeys belong to one. */
@Entity
@Table(name = "study")
class Study {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "title")
    private String title;

    @Column(name = "background")
    private String background;

    @Column(name = "decisions")
    private String decisions;

    @Column(name = "population")
    private String population;

    @Column(name = "fictitious")
    private boolean fictitious;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "study_member", joinColumns = @JoinColumn(name = "study_id"))
    private List<StudyMember> members = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    protected Study() {}

    Study(StudyOutline outline, String lead, boolean fictitious) {
        this.id = UUID.randomUUID();
        this.createdAt = Instant.now();
        this.fictitious = fictitious;
        this.members.add(new StudyMember(lead, Permission.LEAD));
        describe(outline);
    }

    final void describe(StudyOutline outline) {
        title = outline.title().strip();
        background = outline.background().strip();
        decisions = outline.decisions().strip();
        population = outline.population().strip();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Optional<Permission> permissionOf(String account) {
        return members.stream()
                .filter(member -> member.account().equals(account))
                .map(StudyMember::permission)
                .findFirst();
    }

    Map<String, Permission> members() {
        return members.stream().collect(Collectors.toMap(StudyMember::account, StudyMember::permission));
    }

    void admit(String account, Permission permission) {
        dismiss(account);
        members.add(new StudyMember(account, permission));
    }

    void dismiss(String account) {
        members.removeIf(member -> member.account().equals(account));
    }

    boolean isLedByOtherThan(String account) {
        return members.stream()
                .anyMatch(member -> member.permission() == Permission.LEAD
                        && !member.account().equals(account));
    }

    StudyDetails details() {
        return new StudyDetails(
                id, new StudyOutline(title, background, decisions, population), fictitious, createdAt, version);
    }
}
