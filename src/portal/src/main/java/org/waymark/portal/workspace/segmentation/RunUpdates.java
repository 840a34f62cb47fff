package org.waymark.portal.workspace.segmentation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.omnifaces.cdi.Push;
import org.omnifaces.cdi.PushContext;
import org.waymark.segmentation.api.RunFinished;
import org.waymark.segmentation.api.RunProgressed;

/**
 * Tells the open pages of a run that it has come further, at most twice a second. How far they ask for themselves, with
 * the rights of the person who looks: the message says nothing.
 */
@ApplicationScoped
class RunUpdates {

    private static final long PAUSE_MILLISECONDS = 500;
    private static final String NEWS = "news";

    @Inject
    @Push(channel = "run")
    private PushContext pages;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final Set<UUID> toBeTold = ConcurrentHashMap.newKeySet();

    void hear(@Observes RunProgressed progressed) {
        tellSoon(progressed.run());
    }

    void hear(@Observes RunFinished finished) {
        tellSoon(finished.run());
    }

    private void tellSoon(UUID run) {
        if (toBeTold.add(run)) {
            scheduler.schedule(() -> tell(run), PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    private void tell(UUID run) {
        // what happens from here on is told next time
        toBeTold.remove(run);
        pages.send(NEWS, run);
    }
}
