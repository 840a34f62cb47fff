package org.waymark.portal.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST API. Every resource class of the portal belongs to it. */
@ApplicationPath(Api.PATH)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Waymark",
                        version = "1",
                        description =
                                "Customer research from the first interview to published personas. Errors are RFC 9457"
                                        + " problem documents whose type is stable; lists are paged by cursor (limit, after); documents"
                                        + " have an ETag.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "An API token from the page “Your account”")
public class Api extends Application {

    public static final String PATH = "/api/v1";
}
