package org.waymark.portal.remote;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.portal.rest.JsonFormat;
import org.waymark.portal.rest.Words;
import org.waymark.portal.rest.segmentation.RunDocument;
import org.waymark.portal.rest.segmentation.SolutionDocument;
import org.waymark.segmentation.remote.RemoteSolution;
import org.waymark.segmentation.remote.RunStatus;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SolutionDetails;

/** What travels over IIOP, made of what the REST API says, so that both say the same by the same names. */
final class RemoteForm {

    private RemoteForm() {}

    static JsonObject json(Map<String, ?> settings) {
        return Json.createObjectBuilder(settings).build();
    }

    static RunStatus of(RunDetails run) {
        RunDocument document = RunDocument.inList(run);
        var status = new RunStatus(run.id(), run.study(), Words.of(run.state()))
                .atStep(
                        run.progress().step(),
                        run.progress().done(),
                        run.progress().total());
        if (document.data() != null) {
            status.onData(
                    document.data().digest(),
                    document.data().rows(),
                    document.data().used());
        }
        if (document.recommendation() != null) {
            status.recommending(document.recommendation().segments());
        }
        if (document.chosen() != null) {
            status.decidedOn(document.chosen().segments());
        }
        return document.failure() == null ? status : status.failedBecause(document.failure());
    }

    static RemoteSolution of(SolutionDetails solution) {
        SolutionDocument document = SolutionDocument.of(solution);
        var criteria = new LinkedHashMap<String, Double>();
        collect("", JsonFormat.json(document.criteria()), criteria);
        return new RemoteSolution(
                document.sizes().stream().mapToInt(Integer::intValue).toArray(), criteria);
    }

    /** The numbers of an object and of the objects in it; lists are figures of single segments, and left out. */
    private static void collect(String prefix, JsonObject object, Map<String, Double> numbers) {
        for (Map.Entry<String, JsonValue> member : object.entrySet()) {
            if (member.getValue() instanceof JsonNumber number) {
                numbers.put(prefix + member.getKey(), number.doubleValue());
            } else if (member.getValue() instanceof JsonObject inner) {
                collect(prefix + member.getKey() + ".", inner, numbers);
            }
        }
    }
}
