package org.waymark.portal.security;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspState;

/**
 * Gives a page that answers a form a nonce of its own. PrimeFaces expects every form to bring back the nonce of the page
 * it stood on, which only its own scripts do; a form of plain components would end in an error, and one that brings a
 * made-up nonce as well. Ajax answers become part of the page that is there, so they keep its nonce.
 */
public class FreshNonce implements PhaseListener {

    private static final String PARAMETER = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot view = faces.getViewRoot();
        if (view == null || !faces.isPostback() || faces.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        if (!view.isTransient()) {
            view.getViewMap().remove(PARAMETER);
        }
        CspState state = PrimeFacesContext.getCspState(faces);
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        Object before = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        // the one case in which PrimeFaces makes a nonce for a form's answer is a forward
        request.put(RequestDispatcher.FORWARD_REQUEST_URI, "");
        try {
            String nonce = state.getNonce();
            if (!view.isTransient()) {
                view.getViewMap().put(PARAMETER, nonce);
            }
        } finally {
            request.put(RequestDispatcher.FORWARD_REQUEST_URI, before);
        }
    }

    /**
     * Hides the nonce that a whole-page form may bring along: it is not for the sender to choose. A page that says what
     * went wrong is shown as if it had been opened, for it is not the page the form stood on.
     */
    public static class Filter extends HttpFilter {

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                chain.doFilter(new Opened(request), response);
                return;
            }
            boolean ajax = "partial/ajax".equals(request.getHeader("Faces-Request"));
            chain.doFilter(ajax || !"POST".equals(request.getMethod()) ? request : new WithoutNonce(request), response);
        }
    }

    private static final class Opened extends HttpServletRequestWrapper {

        Opened(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }
    }

    private static final class WithoutNonce extends HttpServletRequestWrapper {

        WithoutNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return PARAMETER.equals(name) ? null : super.getParameter(name);
        }

        @Override
        public String[] getParameterValues(String name) {
            return PARAMETER.equals(name) ? null : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var parameters = new HashMap<>(super.getParameterMap());
            parameters.remove(PARAMETER);
            return parameters;
        }
    }
}
