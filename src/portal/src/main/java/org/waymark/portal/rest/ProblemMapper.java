package org.waymark.portal.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.kernel.BusinessException;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;

/** The one place where an exception becomes the answer of the API. Nothing of what only we may know is in it. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable cause = cause(thrown);
        ProblemDocument document = of(cause);
        var response = Response.status(document.kind().status(), document.kind().word())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(document.json().toString());
        if (cause instanceof WebApplicationException http
                && http.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
            response.header(HttpHeaders.ALLOW, http.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }

    /** What there is to say about anything that was thrown. What nobody foresaw is logged. */
    public static ProblemDocument document(Throwable thrown) {
        return of(cause(thrown));
    }

    private static ProblemDocument of(Throwable cause) {
        if (cause instanceof InvalidInputException invalid) {
            return new ProblemDocument(ProblemKind.INVALID_INPUT, "", invalid.problems());
        }
        if (cause instanceof BusinessException refusal) {
            return ProblemDocument.of(kind(refusal), refusal.key(), refusal.values());
        }
        if (cause instanceof EJBAccessException) {
            return ProblemDocument.of(ProblemKind.NOT_ALLOWED);
        }
        if (cause instanceof OptimisticLockException) {
            return ProblemDocument.of(ProblemKind.CONFLICT, "api.changedMeanwhile", List.of());
        }
        if (cause instanceof RefusedRequest refused) {
            return ProblemDocument.of(refused.kind());
        }
        if (cause instanceof WebApplicationException http) {
            return ProblemDocument.of(ProblemKind.ofStatus(http.getResponse().getStatus()));
        }
        if (cause instanceof JsonException || cause instanceof JsonbException || cause instanceof ProcessingException) {
            return ProblemDocument.of(ProblemKind.MALFORMED, "api.malformed.json", List.of());
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Unexpected failure " + reference, cause);
        return ProblemDocument.of(ProblemKind.UNEXPECTED, "api.unexpected.detail", List.of(reference));
    }

    private static ProblemKind kind(BusinessException refusal) {
        if (refusal instanceof NotFoundException) {
            return ProblemKind.NOT_FOUND;
        }
        return refusal instanceof ConflictException ? ProblemKind.CONFLICT : ProblemKind.NOT_ALLOWED;
    }

    /** The exception that says most: a refusal of ours wherever it is, else the outermost that HTTP knows. */
    private static Throwable cause(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException
                    || cause instanceof EJBAccessException
                    || cause instanceof OptimisticLockException
                    || cause instanceof RefusedRequest) {
                return cause;
            }
        }
        return thrown;
    }
}
