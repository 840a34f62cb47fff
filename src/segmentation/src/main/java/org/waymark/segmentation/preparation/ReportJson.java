package org.waymark.segmentation.preparation;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** The form in which a report is kept with its run. */
public final class ReportJson {

    private static final Jsonb JSONB = JsonbBuilder.create();

    private ReportJson() {}

    public static String write(PreparationReport report) {
        return JSONB.toJson(report);
    }

    static PreparationReport read(String json) {
        return JSONB.fromJson(json, PreparationReport.class);
    }
}
