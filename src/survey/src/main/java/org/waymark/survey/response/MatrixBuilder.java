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
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.Variable;

/** Gathers answers column by column, straight from the stored documents: one number is kept for each, nothing else. */
final class MatrixBuilder {

    private static final JsonParserFactory PARSERS = JsonProvider.provider().createParserFactory(Map.of());

    private final UUID survey;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Column> byCode = new HashMap<>();
    private final List<UUID> rows = new ArrayList<>();

    MatrixBuilder(UUID survey, List<Variable> variables) {
        this.survey = survey;
        for (Variable variable : variables) {
            var column = new Column(variable);
            columns.add(column);
            byCode.put(variable.code(), column);
        }
    }

    /** @param document the answers as they are stored */
    void add(UUID response, String document) {
        int row = rows.size();
        rows.add(response);
        columns.forEach(column -> column.reserve(row));
        try (JsonParser parser = PARSERS.createParser(new StringReader(document))) {
            Column column = null;
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case KEY_NAME -> column = byCode.get(parser.getString());
                    case VALUE_NUMBER -> {
                        if (column != null) {
                            column.setNumber(row, parser);
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
        columns.forEach(column -> column.trim(rows.size()));
        return new ResponseMatrix(
                survey, rows, columns.stream().map(Column::finished).toList(), "sha256:" + digest());
    }

    private String digest() {
        MessageDigest digest = sha256();
        for (Column column : columns) {
            digest.update(column.variable.code().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        ByteBuffer buffer = ByteBuffer.allocate(Math.max(Long.BYTES, rows.size() * 2 * Long.BYTES));
        rows.forEach(id -> buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
        digest.update(buffer.flip());
        for (Column column : columns) {
            buffer.clear();
            for (double value : column.values) {
                buffer.putDouble(value);
            }
            digest.update(buffer.flip());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static final class Column {

        private final Variable variable;
        private final Map<String, Integer> categories = new HashMap<>();
        private double[] values = new double[256];

        Column(Variable variable) {
            this.variable = variable;
            if (variable.measurement() != Measurement.RATING) {
                for (int i = 0; i < variable.categories().size(); i++) {
                    categories.put(variable.categories().get(i).code(), i);
                }
            }
        }

        void reserve(int row) {
            if (row == values.length) {
                values = Arrays.copyOf(values, row * 2);
            }
            values[row] = Double.NaN;
        }

        void setNumber(int row, JsonParser parser) {
            if (categories.isEmpty()) {
                values[row] = parser.isIntegralNumber()
                        ? parser.getLong()
                        : parser.getBigDecimal().doubleValue();
            }
        }

        void setCategory(int row, String code) {
            Integer position = categories.get(code);
            if (position != null) {
                values[row] = position;
            }
        }

        void trim(int size) {
            values = Arrays.copyOf(values, size);
        }

        ResponseMatrix.Column finished() {
            return new ResponseMatrix.Column(variable, values);
        }
    }
}
