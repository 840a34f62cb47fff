package org.waymark.portal.workspace.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.omnifaces.cdi.Push;
import org.omnifaces.cdi.PushContext;
import org.waymark.survey.api.ResponseStarted;
import org.waymark.survey.api.ResponseSubmitted;

/**
 * Tells the open live pages of a survey that there is something new, at most once a second. What it is they ask for
 * themselves, with the rights of the person who looks: the message says nothing. The channel of a page has a random name
 * that only this page knows; the survey is its address.
 */
@ApplicationScoped
class LiveUpdates {

    private static final long PAUSE_SECONDS = 1;
    private static final String NEWS = "news";

    @Inject
    @Push(channel = "live")
    private PushContext pages;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final Set<UUID> toBeTold = ConcurrentHashMap.newKeySet();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ResponseStarted started) {
        tellSoon(started.survey());
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ResponseSubmitted submitted) {
        tellSoon(submitted.survey());
    }

    private void tellSoon(UUID survey) {
        if (toBeTold.add(survey)) {
            scheduler.schedule(() -> tell(survey), PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void tell(UUID survey) {
        // what arrives from here on is told next time
        toBeTold.remove(survey);
        pages.send(NEWS, survey);
    }
}
