package org.waymark.portal.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.survey.exchange.DatasetService;

/** Reads no more of a request than it may hold, whatever it says of its length. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    /** The largest questionnaires have a few hundred kilobytes. */
    private static final long DOCUMENT = 4 << 20;

    private static final long MOST_THROWN_AWAY = 512 << 20;

    private static final long FILE = DatasetService.FILE_LIMIT + (1 << 20);

    @Override
    public void filter(ContainerRequestContext request) {
        boolean document = MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
        long limit = document ? DOCUMENT : FILE;
        if (request.getLength() > limit) {
            refuse(request.getEntityStream());
        }
        request.setEntityStream(new Limited(request.getEntityStream(), limit));
    }

    /** Lets a sender who does not listen before everything is sent come to an end, within bounds. */
    private static void refuse(InputStream rest) {
        try {
            long left = MOST_THROWN_AWAY;
            byte[] buffer = new byte[8192];
            for (int n = 0; n >= 0 && left > 0; left -= n) {
                n = rest.read(buffer);
            }
        } catch (IOException e) {
            // nobody is there any more: what is said next is not heard
        }
        throw new RefusedRequest(ProblemKind.TOO_LARGE);
    }

    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) {
            left -= n;
            if (left < 0) {
                refuse(in);
            }
        }
    }
}
