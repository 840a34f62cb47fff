package org.waymark.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after ten wrong passwords an account takes one more attempt a minute. Each instance counts for
 * itself. An account's owner who knows the password waits a minute at most.
 */
@ApplicationScoped
class AttemptLimiter {

    private static final int FREE_FAILURES = 10;
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int ACCOUNTS = 10_000;

    private record Failures(int count, long last) {}

    /** Bounded, because made-up names are failures too. */
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > ACCOUNTS;
        }
    };

    synchronized boolean mayTry(String account) {
        Failures known = failures.get(account);
        return known == null || known.count() < FREE_FAILURES || age(known) > PAUSE.toNanos();
    }

    synchronized void noteFailure(String account) {
        Failures known = failures.remove(account);
        int before = known == null || age(known) > MEMORY.toNanos() ? 0 : known.count();
        failures.put(account, new Failures(before + 1, System.nanoTime()));
    }

    synchronized void forget(String account) {
        failures.remove(account);
    }

    private static long age(Failures known) {
        return System.nanoTime() - known.last();
    }
}
