package org.waymark.survey.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;
import javax.sql.DataSource;
import org.waymark.kernel.InvalidInputException;
import org.waymark.survey.exchange.file.UnusableFile;

/** The bytes of uploaded files, part by part in the database. Only one part at a time is in memory. */
@Dependent
class UploadParts {

    static final int FILE_LIMIT = 256 << 20;

    private static final int PART = 1 << 20;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    /** @throws InvalidInputException when there are more bytes than we take */
    void store(UUID upload, InputStream content) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into dataset_upload_part (upload_id, position, content) values (?, ?, ?)")) {
            byte[] part = content.readNBytes(PART);
            for (int position = 0; part.length > 0; position++) {
                if ((long) position * PART + part.length > FILE_LIMIT) {
                    throw UnusableFile.because("exchange.file.large", FILE_LIMIT >> 20);
                }
                insert.setObject(1, upload);
                insert.setInt(2, position);
                insert.setBytes(3, part);
                insert.executeUpdate();
                part = content.readNBytes(PART);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open(UUID upload) {
        return new SequenceInputStream(new Enumeration<>() {
            private int position;
            private byte[] next = part(upload, 0);

            @Override
            public boolean hasMoreElements() {
                return next != null;
            }

            @Override
            public InputStream nextElement() {
                if (next == null) {
                    throw new NoSuchElementException();
                }
                var stream = new ByteArrayInputStream(next);
                next = part(upload, ++position);
                return stream;
            }
        });
    }

    void delete(UUID upload) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from dataset_upload_part where upload_id = ?")) {
            delete.setObject(1, upload);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] part(UUID upload, int position) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select content from dataset_upload_part where upload_id = ? and position = ?")) {
            select.setObject(1, upload);
            select.setInt(2, position);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
