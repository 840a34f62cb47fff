package org.waymark.portal.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Turns what a filter or the server refuses below {@code /api} into a problem document, in place of an error page. */
public class ProblemFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void sendError(int status) throws IOException {
                resetBuffer();
                ProblemDocument.of(ProblemKind.ofStatus(status)).send(response);
            }

            @Override
            public void sendError(int status, String message) throws IOException {
                sendError(status);
            }
        });
    }
}
