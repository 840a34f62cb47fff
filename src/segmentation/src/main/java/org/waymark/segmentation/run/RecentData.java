package org.waymark.segmentation.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.SoftReference;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The responses of the run that was looked at last, for a few minutes: whoever looks closer at a solution asks for them
 * with every click, and reading hundreds of thousands takes seconds. Given up when memory is short. A response that is
 * taken out of the survey is noticed when the minutes are over.
 */
@ApplicationScoped
class RecentData {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final AtomicReference<Read> last = new AtomicReference<>();

    private record Read(UUID run, Instant at, SoftReference<RunData> data) {}

    Optional<RunData> of(UUID run, Instant now) {
        return Optional.ofNullable(last.get())
                .filter(read -> read.run().equals(run) && read.at().plus(KEPT).isAfter(now))
                .map(read -> read.data().get());
    }

    RunData keep(UUID run, RunData data, Instant now) {
        last.set(new Read(run, now, new SoftReference<>(data)));
        return data;
    }
}
