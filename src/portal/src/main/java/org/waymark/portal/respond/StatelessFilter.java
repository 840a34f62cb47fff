package org.waymark.portal.respond;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Respondents' forms carry no Faces state. Whoever sends some all the same, made up or left over, is understood as if they
 * had not, instead of failing on it.
 */
public class StatelessFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new WithoutState(request), response);
    }

    private static final class WithoutState extends HttpServletRequestWrapper {

        WithoutState(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var parameters = new LinkedHashMap<>(super.getParameterMap());
            parameters.keySet().removeIf(WithoutState::isState);
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        @Override
        public String[] getParameterValues(String name) {
            return isState(name) ? null : super.getParameterValues(name);
        }

        @Override
        public String getParameter(String name) {
            return isState(name) ? null : super.getParameter(name);
        }

        @Override
        public String getHeader(String name) {
            // an Ajax request would be answered with part of a view that has no parts
            return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        private static boolean isState(String name) {
            return name.startsWith("jakarta.faces.") || name.startsWith("primefaces.");
        }
    }
}
