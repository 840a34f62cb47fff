package org.waymark.survey.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.survey.api.CollectionPeriod;
import org.waymark.survey.api.ResponseSubmitted;
import org.waymark.survey.exchange.column.ColumnPlan;
import org.waymark.survey.exchange.column.Corrections;
import org.waymark.survey.exchange.column.MissingValues;
import org.waymark.survey.exchange.column.PlanCheck;
import org.waymark.survey.exchange.column.UploadedQuestionnaire;
import org.waymark.survey.exchange.file.DataFile;
import org.waymark.survey.exchange.file.Findings;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.response.ResponseBatch;
import org.waymark.survey.response.ResponseStore;
import org.waymark.survey.study.StudyAccess;

/** Makes surveys of files with existing data: a file is received and looked at, its columns are corrected, it is stored. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class DatasetService {

    /** Largest file taken, in bytes. */
    public static final int FILE_LIMIT = UploadParts.FILE_LIMIT;

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    @Inject
    private StudyAccess access;

    @Inject
    private SurveyService surveys;

    @Inject
    private ResponseStore responses;

    @Inject
    private UploadParts parts;

    @Inject
    private Event<ResponseSubmitted> submitted;

    /**
     * Keeps a file for a day and proposes what its columns mean.
     *
     * @param collected when the answers were collected; null when nobody says so
     * @param content read to its end
     * @throws InvalidInputException when nothing can be made of the file; it is not kept then
     */
    public UploadDetails receive(
            UUID study, String fileName, MissingValues missingValues, CollectionPeriod collected, InputStream content) {
        access.requireEdit(study);
        return keep(study, fileName, missingValues, collected, content).details();
    }

    /** The same when nobody says when the answers were collected. */
    public UploadDetails receive(UUID study, String fileName, MissingValues missingValues, InputStream content) {
        return receive(study, fileName, missingValues, null, content);
    }

    /** @throws NotFoundException also when its day is over */
    public UploadDetails getUpload(UUID id) {
        DatasetUpload upload = find(id);
        access.requireView(upload.studyId());
        return upload.details();
    }

    /** The files of a study that no survey has been made of yet, the latest first. */
    public List<UploadDetails> listWaiting(UUID study) {
        access.requireView(study);
        return entities.createQuery(
                        "select u from DatasetUpload u where u.studyId = :study and u.outcome is null"
                                + " order by u.uploadedAt desc",
                        DatasetUpload.class)
                .setParameter("study", study)
                .getResultStream()
                .filter(upload -> !upload.isExpired())
                .map(DatasetUpload::details)
                .toList();
    }

    /** Keeps corrections that are still being made; they may be incomplete. */
    public UploadDetails savePlan(UUID id, String title, List<ColumnPlan> columns) {
        DatasetUpload upload = find(id);
        access.requireEdit(upload.studyId());
        upload.plan(title, columns);
        return upload.details();
    }

    /**
     * Stores the rows as responses of a new survey, and forgets the file.
     *
     * @param columns all columns, as corrected
     * @throws InvalidInputException with everything that has to be corrected first
     */
    public ImportedDataset makeSurvey(UUID id, String title, List<ColumnPlan> columns) {
        DatasetUpload upload = find(id);
        access.requireEdit(upload.studyId());
        upload.plan(title, columns);
        return store(upload);
    }

    /** Receives a file and makes a survey of it at once; nobody says when its answers were collected. */
    public ImportedDataset importFile(
            UUID study,
            String fileName,
            String title,
            MissingValues missingValues,
            InputStream content,
            JsonArray corrections) {
        return importFile(study, fileName, title, missingValues, null, content, corrections);
    }

    /**
     * Receives a file and makes a survey of it at once.
     *
     * @param title of the survey; empty for the name of the file
     * @param collected when the answers were collected; null when nobody says so
     * @param corrections of the columns, as {@link Corrections} reads them
     */
    public ImportedDataset importFile(
            UUID study,
            String fileName,
            String title,
            MissingValues missingValues,
            CollectionPeriod collected,
            InputStream content,
            JsonArray corrections) {
        access.requireEdit(study);
        DatasetUpload upload = keep(study, fileName, missingValues, collected, content);
        upload.plan(title, Corrections.apply(upload.details().columns(), corrections));
        ImportedDataset imported = store(upload);
        entities.remove(upload);
        return imported;
    }

    private DatasetUpload keep(
            UUID study, String fileName, MissingValues missingValues, CollectionPeriod collected, InputStream content) {
        var upload = new DatasetUpload(study, fileName, collected);
        entities.persist(upload);
        entities.flush();
        parts.store(upload.id(), content);
        FileSurveyor seen = FileSurveyor.look(file(upload), missingValues);
        upload.understand(seen.understood(), seen.proposal());
        return upload;
    }

    private ImportedDataset store(DatasetUpload upload) {
        UploadDetails details = upload.details();
        List<Problem> problems = PlanCheck.check(details.columns());
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        SurveyDetails survey = surveys.createUploadedSurvey(
                details.study(), UploadedQuestionnaire.of(details.title(), details.columns()), upload.collected());
        var rows = new DatasetImport(
                details.columns(), MissingValues.of(details.understood().missingWords()));
        try (ResponseBatch batch = responses.begin(survey.id(), survey.published())) {
            rows.store(file(upload), batch);
        }
        parts.delete(upload.id());
        Findings report = together(details.understood().findings(), rows.findings());
        upload.becomes(survey.id(), report);
        submitted.fire(new ResponseSubmitted(survey.id()));
        return new ImportedDataset(survey.id(), rows.rows(), details.columns(), report);
    }

    /** Lines that cannot be used are noted in both readings, what is odd about the header only in the first. */
    private static Findings together(Findings seen, Findings stored) {
        var all = new Findings();
        seen.entries().stream()
                .filter(finding -> finding.key().startsWith("exchange.header."))
                .forEach(all::add);
        all.addAll(stored);
        return all;
    }

    private DataFile file(DatasetUpload upload) {
        return DataFile.of(() -> parts.open(upload.id()));
    }

    private DatasetUpload find(UUID id) {
        DatasetUpload upload = entities.find(DatasetUpload.class, id);
        if (upload == null || upload.isExpired()) {
            throw new NotFoundException("upload");
        }
        return upload;
    }
}
