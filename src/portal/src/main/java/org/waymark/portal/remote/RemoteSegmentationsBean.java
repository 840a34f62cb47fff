package org.waymark.portal.remote;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Remote;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.waymark.portal.rest.ProblemDocument;
import org.waymark.portal.rest.ProblemKind;
import org.waymark.portal.rest.ProblemMapper;
import org.waymark.portal.rest.segmentation.SettingsReader;
import org.waymark.portal.security.ApiTokenService;
import org.waymark.segmentation.remote.RefusedException;
import org.waymark.segmentation.remote.RemoteSegmentations;
import org.waymark.segmentation.remote.RemoteSolution;
import org.waymark.segmentation.remote.RunRequest;
import org.waymark.segmentation.remote.RunStatus;
import org.waymark.segmentation.remote.SegmentAssignments;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.survey.api.SurveyData;

/**
 * The clustering service over IIOP. Open to all, because only the token that comes with each call says who makes it;
 * the services it calls look at that person's rights. Transactions are theirs, so that a refusal is no failure here.
 */
@Stateless
@Remote(RemoteSegmentations.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemoteSegmentationsBean implements RemoteSegmentations {

    @Inject
    private ApiTokenService tokens;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private SurveyData surveys;

    @Override
    public RunStatus requestRun(String token, RunRequest request) throws RefusedException {
        return as(token, () -> {
            var settings = new SettingsReader(RemoteForm.json(request.getSettings()));
            return RemoteForm.of(segmentations.requestRun(settings.read(surveys.listVariables(request.getSurvey()))));
        });
    }

    @Override
    public List<RunStatus> listRuns(String token, UUID study) throws RefusedException {
        // a list of the JDK's immutable kind is no plain class
        return as(
                token,
                () -> new ArrayList<>(segmentations.listRuns(study).stream()
                        .map(RemoteForm::of)
                        .toList()));
    }

    @Override
    public RunStatus getRun(String token, UUID run) throws RefusedException {
        return as(token, () -> RemoteForm.of(segmentations.getRun(run)));
    }

    @Override
    public RunStatus cancelRun(String token, UUID run) throws RefusedException {
        return as(token, () -> RemoteForm.of(segmentations.cancelRun(run)));
    }

    @Override
    public List<RemoteSolution> listSolutions(String token, UUID run) throws RefusedException {
        return as(
                token,
                () -> new ArrayList<>(segmentations.listSolutions(run).stream()
                        .map(RemoteForm::of)
                        .toList()));
    }

    @Override
    public SegmentAssignments getAssignments(String token, UUID run, int segments) throws RefusedException {
        return as(token, () -> new SegmentAssignments(segmentations.getAssignments(run, segments)));
    }

    @Override
    public RunStatus chooseSolution(String token, UUID run, int segments, String reason) throws RefusedException {
        return as(token, () -> RemoteForm.of(segmentations.chooseSolution(run, segments, reason)));
    }

    private <T> T as(String token, Callable<T> call) throws RefusedException {
        ApiTokenService.Holder holder = tokens.authenticate(token == null ? "" : token)
                .orElseThrow(() -> refusal(ProblemDocument.of(ProblemKind.UNAUTHORIZED)));
        try {
            return CallerIdentity.call(holder.email(), holder.roles(), call);
        } catch (Exception e) {
            throw refusal(ProblemMapper.document(e));
        }
    }

    private static RefusedException refusal(ProblemDocument problem) {
        return new RefusedException(problem.kind().word(), problem.message(), problem.messages());
    }
}
