package org.waymark.acceptance.container;

import java.lang.reflect.Constructor;
import java.security.Principal;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

/**
 * Calls services inside the server as somebody, with the roles they have there. It uses Payara's own security context,
 * which is what a sign-in fills as well.
 */
record Caller(String account, String... roles) {

    <T> T call(Callable<T> work) {
        try {
            Class<?> context = Class.forName("com.sun.enterprise.security.SecurityContext");
            Object before = context.getMethod("getCurrent").invoke(null);
            context.getMethod("setCurrent", context)
                    .invoke(
                            null,
                            context.getConstructor(String.class, Subject.class, String.class)
                                    .newInstance(account, subject(), "file"));
            try {
                return work.call();
            } finally {
                context.getMethod("setCurrent", context).invoke(null, before);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    private Subject subject() throws ReflectiveOperationException {
        var subject = new Subject();
        subject.getPrincipals().add(principal("org.glassfish.security.common.PrincipalImpl", account));
        for (String role : roles) {
            subject.getPrincipals().add(principal("org.glassfish.security.common.Group", role));
        }
        return subject;
    }

    private static Principal principal(String type, String name) throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName(type).getConstructor(String.class);
        return (Principal) constructor.newInstance(name);
    }
}
