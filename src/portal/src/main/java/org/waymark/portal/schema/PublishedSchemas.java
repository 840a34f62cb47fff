package org.waymark.portal.schema;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.waymark.survey.questionnaire.Questionnaire;

/** {@code /schemas/…}: the JSON Schemas that our documents name as their format. Open to everybody. */
@WebServlet("/schemas/*")
public class PublishedSchemas extends HttpServlet {

    /** A file beside the classes that read and write the documents. */
    private record SchemaFile(Class<?> beside, String name) {}

    private static final Map<String, SchemaFile> FILES =
            Map.of("/questionnaire-1.json", new SchemaFile(Questionnaire.class, "questionnaire-1.schema.json"));

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SchemaFile file = FILES.get(String.valueOf(request.getPathInfo()));
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/schema+json");
        response.setCharacterEncoding("UTF-8");
        try (InputStream schema = file.beside().getResourceAsStream(file.name())) {
            schema.transferTo(response.getOutputStream());
        }
    }
}
