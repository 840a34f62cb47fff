package org.waymark.portal.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.waymark.portal.demo.DemoResource;
import org.waymark.portal.rest.difference.ComparisonResource;
import org.waymark.portal.rest.difference.DifferencesResource;
import org.waymark.portal.rest.difference.TargetsResource;
import org.waymark.portal.rest.journey.JourneyResource;
import org.waymark.portal.rest.journey.StudyJourneysResource;
import org.waymark.portal.rest.openapi.OpenApiResource;
import org.waymark.portal.rest.persona.PersonasResource;
import org.waymark.portal.rest.persona.RunPersonasResource;
import org.waymark.portal.rest.segmentation.ClassifyResource;
import org.waymark.portal.rest.segmentation.SegmentationFilesResource;
import org.waymark.portal.rest.segmentation.SegmentationResource;
import org.waymark.portal.rest.segmentation.StudySegmentationsResource;
import org.waymark.portal.rest.segmentation.TypingToolResource;
import org.waymark.portal.rest.segmentation.WavesResource;
import org.waymark.portal.rest.statistics.StatisticsResource;
import org.waymark.portal.rest.study.StudiesResource;
import org.waymark.portal.rest.survey.DatasetsResource;
import org.waymark.portal.rest.survey.ResponsesResource;
import org.waymark.portal.rest.survey.StudySurveysResource;
import org.waymark.portal.rest.survey.SurveyResource;

/** The REST API: what belongs to it stands in its lists. */
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

    /** Where the calls are, in the order of a reader. */
    public static final List<Class<?>> RESOURCES = List.of(
            StudiesResource.class,
            StudySurveysResource.class,
            SurveyResource.class,
            DatasetsResource.class,
            ResponsesResource.class,
            StudySegmentationsResource.class,
            SegmentationResource.class,
            DifferencesResource.class,
            ComparisonResource.class,
            TargetsResource.class,
            TypingToolResource.class,
            ClassifyResource.class,
            WavesResource.class,
            SegmentationFilesResource.class,
            RunPersonasResource.class,
            PersonasResource.class,
            StudyJourneysResource.class,
            JourneyResource.class,
            StatisticsResource.class,
            DemoResource.class,
            OpenApiResource.class);

    private static final List<Class<?>> PROVIDERS = List.of(BodyLimit.class, JsonFormat.class, ProblemMapper.class);

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.concat(RESOURCES.stream(), PROVIDERS.stream()).collect(Collectors.toSet());
    }
}
