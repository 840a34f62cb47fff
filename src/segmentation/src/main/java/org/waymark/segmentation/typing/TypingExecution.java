package org.waymark.segmentation.typing;

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

/** Builds typing tools. One that was left behind by a dead instance is begun anew: it takes a minute at most. */
@ApplicationScoped
class TypingExecution implements Work {

    @Inject
    private TypingQueue queue;

    @Inject
    private JobQueue jobs;

    @Inject
    private SolutionReader solutions;

    @Inject
    private Event<RunProgressed> progressed;

    @Inject
    private Event<RunFinished> finished;

    @Override
    public String table() {
        return "typing_tool";
    }

    @Override
    public boolean execute(Claim claim, Workers workers, BooleanSupplier stopping) {
        TypingToolDetails tool = queue.getTool(claim);
        var progress = new JobProgress(
                (step, done, total) -> report(claim, step, done, total),
                stopping,
                TypingBuilder.WORK * TypingBuilder.methods(tool.settings()));
        progress.advance("loading", 0);
        var builder = new TypingBuilder(solutions.readForJob(tool.run(), tool.segments()), tool.settings());
        return queue.complete(claim, builder.build(workers, progress));
    }

    private boolean report(Claim claim, String step, int done, int total) {
        boolean goOn = jobs.report(claim, step, done, total);
        progressed.fire(new RunProgressed(claim.id()));
        return goOn;
    }

    @Override
    public void finished(UUID tool) {
        finished.fire(new RunFinished(tool));
    }
}
