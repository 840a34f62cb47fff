package org.waymark.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;

/** One attempt to sign in with a password. */
@RequestScoped
class SignIn {

    enum Outcome {
        SIGNED_IN,
        WRONG,
        /** Too many wrong passwords for this account in a short time. */
        LATER
    }

    /** A password check keeps a core busy for a third of a second; more than two at once would starve everybody else. */
    private static final Semaphore CHECKS = new Semaphore(2, true);

    @Inject
    private SecurityContext security;

    @Inject
    private AttemptLimiter limiter;

    Outcome attempt(HttpServletRequest request, HttpServletResponse response, String email, String password) {
        String account = Account.normalise(email);
        if (!limiter.mayTry(account)) {
            return Outcome.LATER;
        }
        CHECKS.acquireUninterruptibly();
        try {
            AuthenticationStatus status = security.authenticate(
                    request,
                    response,
                    AuthenticationParameters.withParams()
                            .credential(new UsernamePasswordCredential(account, password))
                            .newAuthentication(true));
            if (status == AuthenticationStatus.SUCCESS) {
                limiter.forget(account);
                return Outcome.SIGNED_IN;
            }
            limiter.noteFailure(account);
            return Outcome.WRONG;
        } finally {
            CHECKS.release();
        }
    }
}
