package org.waymark.acceptance.portal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.waymark.segmentation.remote.RefusedException;
import org.waymark.segmentation.remote.RemoteSegmentations;
import org.waymark.segmentation.remote.RemoteSolution;
import org.waymark.segmentation.remote.RunRequest;
import org.waymark.segmentation.remote.RunStatus;
import org.waymark.segmentation.remote.SegmentAssignments;

/**
 * An application of its own, in a JVM of its own, that has segments found for a survey and says what it got, line by
 * line. Of ours it knows {@code org.waymark.segmentation.remote} only.
 */
public final class OtherApplication {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final RemoteSegmentations segmentations;
    private final String token;
    private final PrintStream out;

    private OtherApplication(RemoteSegmentations segmentations, String token, PrintStream out) {
        this.segmentations = segmentations;
        this.token = token;
        this.out = out;
    }

    /** @param arguments port for IIOP on this machine, API token, survey */
    public static void main(String[] arguments) throws NamingException, RefusedException {
        var application = new OtherApplication(lookUp(arguments[0]), arguments[1], System.out);
        UUID survey = UUID.fromString(arguments[2]);
        application.segment(survey);
        application.beRefused(survey);
        // the client's threads would keep the JVM
        System.exit(0);
    }

    private static RemoteSegmentations lookUp(String port) throws NamingException {
        var server = new Properties();
        server.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.enterprise.naming.SerialInitContextFactory");
        server.put("org.omg.CORBA.ORBInitialHost", "127.0.0.1");
        server.put("org.omg.CORBA.ORBInitialPort", port);
        return (RemoteSegmentations) new InitialContext(server).lookup(RemoteSegmentations.NAME);
    }

    private void segment(UUID survey) throws RefusedException {
        RunStatus run = segmentations.requestRun(
                token,
                new RunRequest(survey)
                        .basis("price", "quality", "service", "speed")
                        .segments(2, 4)
                        .seed(7)
                        .with("resamples", 10));
        out.println("requested " + run.getState());
        while (!run.isOver()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            run = segmentations.getRun(token, run.getRun());
        }
        out.println("ended " + run.getState() + " " + run.getDone() + " of " + run.getTotal());
        out.println("used " + run.getRowsUsed() + " of " + run.getRowsFound());
        out.println("recommended " + run.getRecommended());
        for (RemoteSolution solution : segmentations.listSolutions(token, run.getRun())) {
            out.println("sizes " + Arrays.toString(solution.getSizes()) + " agreement "
                    + solution.getCriteria().get("adjustedRand.median"));
        }
        SegmentAssignments assignments = segmentations.getAssignments(token, run.getRun(), 3);
        out.println("assigned " + assignments.size() + ", the first to " + assignments.getSegment(0));
        out.println("chosen "
                + segmentations
                        .chooseSolution(token, run.getRun(), 3, "Sales can serve three")
                        .getChosen());
    }

    private void beRefused(UUID survey) {
        refused(() -> segmentations.requestRun("a token that nobody has", new RunRequest(survey)));
        refused(() -> segmentations.getRun(token, UUID.randomUUID()));
        refused(() -> segmentations.requestRun(token, new RunRequest(survey).with("restarts", 0)));
    }

    private interface Call {
        void make() throws RefusedException;
    }

    private void refused(Call call) {
        try {
            call.make();
            out.println("not refused");
        } catch (RefusedException e) {
            out.println("refused " + e.getKind() + " " + e.getProblems());
        }
    }
}
