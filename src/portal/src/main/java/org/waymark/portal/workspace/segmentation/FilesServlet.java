package org.waymark.portal.workspace.segmentation;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.NotFoundException;
import org.waymark.portal.page.Texts;
import org.waymark.portal.report.file.ReportFile;
import org.waymark.portal.report.file.ReportFiles;

/**
 * {@code /studies/files/{run}/{segments}/{section}.{format}}: the tables of a page as CSV or XLSX; {@code report} for all
 * of them, also as HTML and PDF.
 */
@WebServlet("/studies/files/*")
public class FilesServlet extends HttpServlet {

    private static final Pattern FILE =
            Pattern.compile("/([0-9a-fA-F-]{36})/(\\d{1,2})/([a-z][a-z-]{0,40})\\.(csv|xlsx|html|pdf)");

    @Inject
    private ReportFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ReportFile file = file(String.valueOf(request.getPathInfo()));
            response.setContentType(file.mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + '"');
            file.content().write(response.getOutputStream());
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (ConflictException e) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private ReportFile file(String path) {
        Matcher asked = FILE.matcher(path);
        if (!asked.matches()) {
            throw new NotFoundException("page");
        }
        try {
            return files.get(
                    UUID.fromString(asked.group(1)),
                    Integer.parseInt(asked.group(2)),
                    asked.group(3),
                    asked.group(4),
                    new Texts(Locale.ENGLISH));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("page");
        }
    }
}
