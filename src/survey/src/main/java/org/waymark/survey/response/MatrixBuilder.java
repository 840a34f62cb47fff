package org.waymark.survey.response;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.Variable;

/**
 * Gathers answers column by column, straight from the stored documents: one number, mostly of one byte, is kept for each,
 * nothing else. Responses may come in any order.
 */
final class MatrixBuilder {

    private static final JsonParserFactory PARSERS = JsonProvider.provider().createParserFactory(Map.of());

    private final UUID survey;
    private final List<MatrixColumn> columns;
    private final DocumentScanner scanner;
    private final MatrixRows rows = new MatrixRows();

    MatrixBuilder(UUID survey, List<Variable> variables) {
        this.survey = survey;
        this.columns = variables.stream().map(MatrixColumn::new).toList();
        this.scanner = new DocumentScanner(columns);
    }

    /** @param document the answers as they are stored */
    void add(UUID response, String document) {
        int row = rows.add(response);
        columns.forEach(column -> column.reserve(row));
        if (!scanner.scan(document, row)) {
            columns.forEach(column -> column.reserve(row));
            parse(document, row);
        }
    }

    /** What the scanner leaves: documents with escaped characters, for example. */
    private void parse(String document, int row) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(document))) {
            MatrixColumn column = null;
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case KEY_NAME -> column = scanner.column(parser.getString());
                    case VALUE_NUMBER -> {
                        if (column != null) {
                            column.setNumber(row, Double.parseDouble(parser.getString()));
                        }
                    }
                    case VALUE_STRING -> {
                        if (column != null) {
                            column.setCategory(row, parser.getString());
                        }
                    }
                    default -> {
                        // the braces around the answers
                    }
                }
            }
        }
    }

    ResponseMatrix build() {
        int[] order = rows.order();
        List<UUID> responses = rows.inOrder(order);
        List<ResponseMatrix.Column> finished = new ArrayList<>();
        columns.forEach(column -> finished.add(column.finished(order)));
        return new ResponseMatrix(survey, responses, finished, "sha256:" + digest(responses, finished));
    }

    private static String digest(List<UUID> responses, List<ResponseMatrix.Column> columns) {
        MessageDigest digest = sha256();
        for (ResponseMatrix.Column column : columns) {
            digest.update(column.variable().code().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        ByteBuffer buffer = ByteBuffer.allocate(1 << 13);
        for (UUID id : responses) {
            makeRoom(buffer, digest);
            buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        for (ResponseMatrix.Column column : columns) {
            for (int row = 0; row < column.rows(); row++) {
                makeRoom(buffer, digest);
                buffer.putDouble(column.value(row));
            }
        }
        digest.update(buffer.flip());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void makeRoom(ByteBuffer buffer, MessageDigest digest) {
        if (buffer.remaining() < 2 * Long.BYTES) {
            digest.update(buffer.flip());
            buffer.clear();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
