package org.waymark.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.waymark.portal.rest.ProblemDocument;
import org.waymark.portal.rest.ProblemKind;

/**
 * Finds out who makes a request. Pages: the session knows, after one sign-in with a password. The API: the bearer token
 * of each call says it, no session is made and no cookie is looked at, so that no other site can act through a browser.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    static final String SIGN_IN_EPOCH = "org.waymark.signInEpoch";

    private static final String API = "/api/";
    private static final String BEARER = "Bearer ";
    private static final String REGISTER_SESSION = "jakarta.servlet.http.registerSession";

    @Inject
    private IdentityStoreHandler identities;

    @Inject
    private Accounts accounts;

    @Inject
    private SecurityHeaders headers;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        // what is answered here never reaches the filter that does the same
        headers.put(response);
        if (request.getRequestURI().startsWith(API)) {
            return byToken(request, response, context);
        }
        if (context.isAuthenticationRequest() && context.getAuthParameters().getCredential() != null) {
            return byPassword(request, context);
        }
        Principal known = request.getUserPrincipal();
        if (known != null && isCurrent(request, known)) {
            return bySession(context, known);
        }
        return context.isProtected() ? askToSignIn(request, response, context) : context.doNothing();
    }

    private AuthenticationStatus byToken(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String header = request.getHeader("Authorization");
        if (header == null || !header.startsWith(BEARER)) {
            return context.isProtected() ? askForToken(response) : context.doNothing();
        }
        CredentialValidationResult result = identities.validate(
                new BearerCredential(header.substring(BEARER.length()).strip()));
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? context.notifyContainerAboutLogin(result)
                : askForToken(response);
    }

    /** In the API's own words: the error page of the portal is for people. */
    private static AuthenticationStatus askForToken(HttpServletResponse response) throws AuthenticationException {
        try {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Waymark\"");
            response.setHeader("Cache-Control", "no-store");
            ProblemDocument.of(ProblemKind.UNAUTHORIZED).send(response);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    private AuthenticationStatus byPassword(HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result =
                identities.validate(context.getAuthParameters().getCredential());
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        String email = result.getCallerPrincipal().getName();
        // the id of before the sign-in may be known to somebody else
        HttpSession session = request.getSession();
        request.changeSessionId();
        accounts.signInEpoch(email).ifPresent(epoch -> session.setAttribute(SIGN_IN_EPOCH, epoch));
        registerSession(context);
        return context.notifyContainerAboutLogin(result);
    }

    private static AuthenticationStatus bySession(HttpMessageContext context, Principal known)
            throws AuthenticationException {
        try {
            context.getHandler()
                    .handle(new Callback[] {new CallerPrincipalCallback(context.getClientSubject(), known)});
            return AuthenticationStatus.SUCCESS;
        } catch (IOException | UnsupportedCallbackException e) {
            throw new AuthenticationException(e);
        }
    }

    /** A session ends with the account it was made for, and with a change of its roles or password. */
    private boolean isCurrent(HttpServletRequest request, Principal known) {
        HttpSession session = request.getSession(false);
        Object epoch = session == null ? null : session.getAttribute(SIGN_IN_EPOCH);
        boolean current = accounts.signInEpoch(known.getName())
                .filter(stored -> stored.equals(epoch))
                .isPresent();
        if (!current && session != null) {
            session.invalidate();
        }
        return current;
    }

    private static AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return context.responseUnauthorized();
        }
        String wanted =
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        try {
            // only who was signed in can have sent a form
            String why = "POST".equals(request.getMethod()) ? "&expired=true" : "";
            response.sendRedirect("/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) + why);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static void registerSession(HttpMessageContext context) {
        context.getMessageInfo().getMap().put(REGISTER_SESSION, Boolean.TRUE.toString());
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        context.cleanClientSubject();
    }

    /** Ends the session of a person who signs out. */
    static void signOut(HttpServletRequest request) throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
