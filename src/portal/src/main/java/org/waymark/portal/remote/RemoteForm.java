package org.waymark.portal.remote;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
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
        return new RemoteSolution(
                document.sizes().stream().mapToInt(Integer::intValue).toArray(), document.figures());
    }
}
