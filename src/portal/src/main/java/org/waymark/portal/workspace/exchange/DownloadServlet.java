package org.waymark.portal.workspace.exchange;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.waymark.kernel.NotFoundException;
import org.waymark.survey.exchange.ResponseExport;

/** {@code /studies/download/{survey}}: the responses of a survey as a CSV file. */
@WebServlet("/studies/download/*")
public class DownloadServlet extends HttpServlet {

    @Inject
    private ResponseExport export;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID survey = survey(request);
            String name = export.getFileName(survey);
            response.setContentType("text/csv; charset=utf-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
            export.write(survey, response.getOutputStream());
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static UUID survey(HttpServletRequest request) {
        try {
            return UUID.fromString(String.valueOf(request.getPathInfo()).replaceFirst("^/", ""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("page");
        }
    }
}
