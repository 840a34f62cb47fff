package org.waymark.portal.workspace.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.waymark.portal.page.Go;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.PathId;
import org.waymark.survey.api.CollectionPeriod;
import org.waymark.survey.exchange.DatasetService;
import org.waymark.survey.exchange.column.MissingValues;
import org.waymark.survey.exchange.file.DataFile;
import org.waymark.survey.exchange.file.UnusableFile;

/** {@code /studies/upload/{study}}: brings existing data into a study. */
@Named
@ViewScoped
public class UploadPage implements Serializable {

    @Inject
    private DatasetService datasets;

    private UUID study;
    private transient Part file;
    private LocalDate collectedFrom;
    private LocalDate collectedTo;
    private String missing = MissingValues.USUAL.toString();

    @PostConstruct
    void load() {
        study = PathId.get(0);
    }

    /** Says why an upload has led back here. */
    public void arrive() {
        if (Faces.getRequestParameterMap().containsKey(UploadSizeFilter.TOO_LARGE)) {
            Messages.refused(UnusableFile.because("exchange.file.large", getMegabytes()));
        }
    }

    public void upload() {
        if (file == null || file.getSubmittedFileName().isBlank()) {
            throw UnusableFile.because(isNamed() ? "exchange.file.empty" : "exchange.file.none");
        }
        CollectionPeriod collected = CollectionPeriod.of(collectedFrom, collectedTo, LocalDate.now());
        try (InputStream content = file.getInputStream()) {
            MissingValues missingValues = MissingValues.of(missing == null ? "" : missing);
            Go.to("/studies/columns/"
                    + datasets.receive(study, file.getSubmittedFileName(), missingValues, collected, content)
                            .id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file was chosen: one without content is not handed to us as one. */
    private static boolean isNamed() {
        try {
            Part sent = Faces.getRequest().getPart("file");
            return sent != null
                    && sent.getSubmittedFileName() != null
                    && !sent.getSubmittedFileName().isBlank();
        } catch (IOException | ServletException e) {
            return false;
        }
    }

    public UUID getStudy() {
        return study;
    }

    public int getMegabytes() {
        return DatasetService.FILE_LIMIT >> 20;
    }

    public int getColumnLimit() {
        return DataFile.COLUMN_LIMIT;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public LocalDate getCollectedFrom() {
        return collectedFrom;
    }

    public void setCollectedFrom(LocalDate collectedFrom) {
        this.collectedFrom = collectedFrom;
    }

    public LocalDate getCollectedTo() {
        return collectedTo;
    }

    public void setCollectedTo(LocalDate collectedTo) {
        this.collectedTo = collectedTo;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }
}
