package org.waymark.portal.page;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.kernel.BusinessException;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.NotFoundException;

/**
 * The one place where an exception becomes something a person can read. A refusal in answer to a click is said on the
 * page that was clicked, with everything typed still there; what is not there, or not for this person, is a 404.
 */
public class PortalExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(PortalExceptionHandler.class.getName());

    /** Registers the handler in {@code faces-config.xml}. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new PortalExceptionHandler(getWrapped().getExceptionHandler());
        }
    }

    PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext() && !faces.getResponseComplete()) {
            Throwable cause = cause(events.next().getContext().getException());
            try {
                if (handled(faces, cause)) {
                    events.remove();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        getWrapped().handle();
    }

    private static boolean handled(FacesContext faces, Throwable cause) throws IOException {
        if (cause instanceof ViewExpiredException) {
            Messages.error("page.expired");
            backToStart(faces);
            return true;
        }
        boolean answering = faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        if (answering && faces.getViewRoot() != null) {
            return said(faces, cause);
        }
        int status = status(cause);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.log(Level.SEVERE, "Unexpected failure of a page", cause);
        }
        if (faces.getExternalContext().isResponseCommitted()) {
            return false;
        }
        faces.getExternalContext().responseSendError(status, null);
        faces.responseComplete();
        return true;
    }

    private static boolean said(FacesContext faces, Throwable cause) {
        if (cause instanceof BusinessException refusal) {
            Messages.refused(refusal);
        } else if (cause instanceof OptimisticLockException) {
            Messages.refused(new ConflictException("page.changedMeanwhile"));
        } else if (cause instanceof EJBAccessException) {
            Messages.error("page.notAllowed");
        } else {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, "Unexpected failure " + reference, cause);
            Messages.error("page.failed", reference);
        }
        faces.renderResponse();
        return true;
    }

    private static int status(Throwable cause) {
        if (cause instanceof NotFoundException) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return cause instanceof EJBAccessException || cause instanceof BusinessException
                ? HttpServletResponse.SC_FORBIDDEN
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** A page that had been left open for hours has lost its state: show it anew. The page's script brings back what was typed. */
    private static void backToStart(FacesContext faces) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        external.redirect(request.getRequestURI() + "?expired=true");
    }

    /** What lies at the bottom of the wrappers, unless one of them says more. */
    private static Throwable cause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null
                && !(cause instanceof BusinessException)
                && !(cause instanceof EJBAccessException)
                && !(cause instanceof OptimisticLockException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
