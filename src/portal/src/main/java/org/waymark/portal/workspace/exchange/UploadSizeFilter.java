package org.waymark.portal.workspace.exchange;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.survey.exchange.DatasetService;

/**
 * Sends whoever uploads too large a file back to the form, which says so. Faces would answer with an error page, because
 * it cannot read even the form.
 */
public class UploadSizeFilter extends HttpFilter {

    static final String TOO_LARGE = "tooLarge";

    /** The other fields of the form, and the boundaries between them. */
    private static final long FORM = 1 << 16;
    /** A browser shows no answer before it has sent everything; beyond this it may show what it likes. */
    private static final long PATIENCE = 1L << 29;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= DatasetService.FILE_LIMIT + FORM) {
            chain.doFilter(request, response);
            return;
        }
        swallow(request.getInputStream());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getRequestURI() + '?' + TOO_LARGE);
    }

    private static void swallow(InputStream content) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long swallowed = 0;
        for (int n = content.read(buffer); n >= 0 && swallowed < PATIENCE; n = content.read(buffer)) {
            swallowed += n;
        }
    }
}
