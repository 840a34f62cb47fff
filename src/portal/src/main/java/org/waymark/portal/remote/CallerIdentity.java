package org.waymark.portal.remote;

import java.security.Principal;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

/**
 * Lets a call be made as somebody. Jakarta Security signs people in with HTTP requests only, so that for a call that
 * comes over IIOP the server must be told itself; the server is Payara, and its class is not among what applications
 * are compiled with.
 */
final class CallerIdentity {

    private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";
    private static final String GROUP = "org.glassfish.security.common.Group";

    private CallerIdentity() {}

    /** Makes the call as that person, with those roles, and puts back who was there before. */
    static <T> T call(String person, Set<String> roles, Callable<T> call) throws Exception {
        Class<?> contexts = Class.forName(CONTEXT);
        Object before = contexts.getMethod("getCurrent").invoke(null);
        Object own = contexts.getConstructor(String.class, Subject.class).newInstance(person, subject(roles));
        contexts.getMethod("setCurrent", contexts).invoke(null, own);
        try {
            return call.call();
        } finally {
            contexts.getMethod("setCurrent", contexts).invoke(null, before);
        }
    }

    private static Subject subject(Set<String> roles) throws ReflectiveOperationException {
        var subject = new Subject();
        for (String role : roles) {
            subject.getPrincipals().add((Principal)
                    Class.forName(GROUP).getConstructor(String.class).newInstance(role));
        }
        return subject;
    }
}
