package org.waymark.portal.page;

import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.waymark.kernel.NotFoundException;

/** The parameters of a page: what follows its name in the address, as in {@code /studies/plan/{study}}. */
public final class PathId {

    private PathId() {}

    /** @throws NotFoundException when the address has no identifier there */
    public static UUID get(int position) {
        String part = part(position);
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("page");
        }
    }

    /** @throws NotFoundException when the address has no number of segments there */
    public static int segments(int position) {
        String part = part(position);
        if (!part.matches("\\d{1,3}")) {
            throw new NotFoundException("solution");
        }
        return Integer.parseInt(part);
    }

    /**
     * For pages without parameters.
     *
     * @throws NotFoundException when something follows their name
     */
    public static void none() {
        if (!part(0).isEmpty()) {
            throw new NotFoundException("page");
        }
    }

    /** A part of the address as it stands there; empty when it is shorter. */
    public static String part(int position) {
        String info = Faces.getRequestPathInfo();
        List<String> parts =
                info == null ? List.of() : List.of(info.replaceFirst("^/", "").split("/"));
        return position < parts.size() ? parts.get(position) : "";
    }
}
