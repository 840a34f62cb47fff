package org.waymark.survey.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.kernel.InvalidInputException;
import org.waymark.survey.exchange.column.ColumnPlan;
import org.waymark.survey.exchange.column.ColumnProfile;
import org.waymark.survey.exchange.column.MissingValues;
import org.waymark.survey.exchange.column.Proposals;
import org.waymark.survey.exchange.file.DataFile;
import org.waymark.survey.exchange.file.Finding;
import org.waymark.survey.exchange.file.Findings;
import org.waymark.survey.exchange.file.Row;
import org.waymark.survey.exchange.file.RowReader;
import org.waymark.survey.exchange.file.UnusableFile;

/** Reads a file once, row by row, and says what is in it. */
record FileSurveyor(UnderstoodFile understood, List<ColumnPlan> proposal) {

    /** @throws InvalidInputException when nothing can be made of the file */
    static FileSurveyor look(DataFile file, MissingValues missingValues) {
        var findings = new Findings();
        try (RowReader rows = file.rows(findings)) {
            checkHeader(rows.header(), findings);
            List<ColumnProfile> profiles = new ArrayList<>();
            rows.header().forEach(name -> profiles.add(new ColumnProfile(name, missingValues)));
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                for (int i = 0; i < profiles.size(); i++) {
                    profiles.get(i).add(row.get().cells().get(i));
                }
            }
            if (rows.rows() == 0) {
                throw UnusableFile.because(findings.isEmpty() ? "exchange.file.headerOnly" : "exchange.file.noRows");
            }
            var understood = new UnderstoodFile(
                    rows.rows(),
                    profiles.size(),
                    file.format().encoding().label(),
                    file.format().delimiter(),
                    missingValues.words(),
                    findings);
            return new FileSurveyor(understood, Proposals.of(profiles));
        }
    }

    private static void checkHeader(List<String> header, Findings findings) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            Integer first = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), i + 1);
            if (name.isEmpty()) {
                findings.add(Finding.ofColumn(String.valueOf(i + 1), "exchange.header.empty", i + 1));
            } else if (first != null) {
                findings.add(Finding.ofColumn(name, "exchange.header.twice", first, i + 1));
            }
        }
        if (header.stream().allMatch(name -> name.matches("[+-]?\\d+([.,]\\d+)?"))) {
            findings.add(Finding.ofLine(1, "exchange.header.data"));
        }
    }
}
