package org.waymark.survey.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.survey.api.CollectionPeriod;
import org.waymark.survey.exchange.column.ColumnPlan;
import org.waymark.survey.exchange.column.PlanJson;
import org.waymark.survey.exchange.file.Findings;

/** A file on its way to becoming a survey: what was understood of it, the plan of its columns, and what became of it. */
@Entity
@Table(name = "dataset_upload")
class DatasetUpload {

    static final Duration KEPT = Duration.ofDays(1);

    private static final int FILE_NAME_LIMIT = 255;
    private static final int TITLE_LIMIT = 200;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "study_id")
    private UUID studyId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "title")
    private String title;

    @Column(name = "understood")
    private String understood;

    @Column(name = "columns")
    private String columns;

    /** The survey it has become and what was left out; null before. */
    @Column(name = "outcome")
    private String outcome;

    @Column(name = "collected_from")
    private LocalDate collectedFrom;

    @Column(name = "collected_to")
    private LocalDate collectedTo;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected DatasetUpload() {}

    /** @param collected when the answers were collected; null when nobody says so */
    DatasetUpload(UUID studyId, String fileName, CollectionPeriod collected) {
        this.id = UUID.randomUUID();
        this.studyId = studyId;
        this.fileName = last(fileName, FILE_NAME_LIMIT);
        this.title = titleOf(this.fileName);
        this.understood = "{}";
        this.columns = "[]";
        this.collectedFrom = collected == null ? null : collected.from();
        this.collectedTo = collected == null ? null : collected.to();
        this.uploadedAt = Instant.now();
    }

    final void understand(UnderstoodFile file, List<ColumnPlan> proposal) {
        understood = UnderstoodJson.write(file);
        columns = PlanJson.write(proposal).toString();
    }

    void plan(String newTitle, List<ColumnPlan> plans) {
        requireWaiting();
        title = newTitle == null || newTitle.isBlank() ? title : shortened(newTitle.strip());
        columns = PlanJson.write(plans).toString();
    }

    void becomes(UUID survey, Findings findings) {
        requireWaiting();
        outcome = UnderstoodJson.writeOutcome(survey, findings);
    }

    private void requireWaiting() {
        if (outcome != null) {
            throw new ConflictException("exchange.upload.done");
        }
    }

    boolean isExpired() {
        return uploadedAt.plus(KEPT).isBefore(Instant.now());
    }

    UUID id() {
        return id;
    }

    UUID studyId() {
        return studyId;
    }

    String title() {
        return title;
    }

    CollectionPeriod collected() {
        return collectedFrom == null ? null : new CollectionPeriod(collectedFrom, collectedTo);
    }

    UploadDetails details() {
        return new UploadDetails(
                id,
                studyId,
                fileName,
                title,
                UnderstoodJson.read(understood),
                PlanJson.read(columns),
                outcome == null ? null : UnderstoodJson.readSurvey(outcome),
                outcome == null ? new Findings() : UnderstoodJson.readFindings(outcome));
    }

    /** A browser may send a whole path. */
    private static String last(String name, int limit) {
        String plain = name == null
                ? ""
                : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return plain.length() <= limit ? plain : plain.substring(plain.length() - limit);
    }

    private static String titleOf(String name) {
        String words =
                name.replaceFirst("\\.[A-Za-z]{1,4}$", "").replace('_', ' ').strip();
        return words.isEmpty() ? "Data" : shortened(words);
    }

    private static String shortened(String words) {
        return words.length() <= TITLE_LIMIT ? words : words.substring(0, TITLE_LIMIT);
    }
}
