package org.waymark.segmentation.wave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.waymark.clustering.execution.Workers;
import org.waymark.segmentation.api.RunFinished;
import org.waymark.segmentation.api.RunProgressed;
import org.waymark.segmentation.job.Claim;
import org.waymark.segmentation.job.JobProgress;
import org.waymark.segmentation.job.JobQueue;
import org.waymark.segmentation.job.Work;
import org.waymark.segmentation.run.SolutionReader;
import org.waymark.segmentation.run.SolvedSample;
import org.waymark.segmentation.typing.ToolReader;
import org.waymark.survey.api.ResponseSource;

/** Compares waves. One that was left behind by a dead instance is begun anew. */
@ApplicationScoped
class WaveExecution implements Work {

    @Inject
    private WaveQueue queue;

    @Inject
    private JobQueue jobs;

    @Inject
    private ToolReader tools;

    @Inject
    private SolutionReader solutions;

    @Inject
    private ResponseSource source;

    @Inject
    private Event<RunProgressed> progressed;

    @Inject
    private Event<RunFinished> finished;

    @Override
    public String table() {
        return "wave";
    }

    @Override
    public boolean execute(Claim claim, Workers workers, BooleanSupplier stopping) {
        Wave wave = queue.getWave(claim);
        var progress =
                new JobProgress((step, done, total) -> report(claim, step, done, total), stopping, WaveBuilder.WORK);
        progress.advance("loading", 0);
        ToolReader.Tool tool = tools.read(wave.toolId());
        SolvedSample solved = solutions.readForJob(tool.run(), tool.segments());
        var builder = new WaveBuilder(solved, tool.model(), source.getMatrix(wave.surveyId()), wave.mapping());
        return queue.complete(
                claim,
                builder.compare(
                        source.findSamePeople(solved.settings().survey(), wave.surveyId()),
                        solutions.readAgreementForJob(tool.run(), tool.segments()),
                        workers,
                        progress));
    }

    private boolean report(Claim claim, String step, int done, int total) {
        boolean goOn = jobs.report(claim, step, done, total);
        progressed.fire(new RunProgressed(claim.id()));
        return goOn;
    }

    @Override
    public void finished(UUID wave) {
        finished.fire(new RunFinished(wave));
    }
}
