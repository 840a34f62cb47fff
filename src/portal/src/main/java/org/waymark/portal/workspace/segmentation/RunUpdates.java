package org.waymark.portal.workspace.segmentation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.omnifaces.cdi.Push;
import org.omnifaces.cdi.PushContext;
import org.waymark.segmentation.api.RunFinished;
import org.waymark.segmentation.api.RunProgressed;

/**
 * Tells the open pages of a run that it has come further, at most twice a second, and that it is over. How far they ask
 * for themselves, with the rights of the person who looks: the message says nothing.
 *
 * <p>It is called on threads of the clustering service, where the resources of the portal cannot be looked up.
 */
@ApplicationScoped
class RunUpdates {

    private static final long PAUSE = Duration.ofMillis(500).toNanos();
    private static final String NEWS = "news";

    @Inject
    @Push(channel = "run")
    private PushContext pages;

    private final Map<UUID, Long> toldAt = new ConcurrentHashMap<>();

    void hear(@Observes RunProgressed progressed) {
        long now = System.nanoTime();
        Long before = toldAt.get(progressed.run());
        // what is left out now is seen with the next step
        if (before == null || now - before >= PAUSE) {
            toldAt.put(progressed.run(), now);
            pages.send(NEWS, progressed.run());
        }
    }

    void hear(@Observes RunFinished finished) {
        toldAt.remove(finished.run());
        pages.send(NEWS, finished.run());
    }
}
