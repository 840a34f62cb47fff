package org.waymark.portal.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;

/** Which part of a list a request asks for. A resource takes it as a {@code @BeanParam}. */
public class Paging {

    private static final int MOST = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    private String limit;

    @QueryParam("after")
    private String after;

    @Context
    private UriInfo uri;

    /**
     * The part that was asked for.
     *
     * @param list all of it, in its order
     * @param id of an item, which the cursor is made of
     * @param form of an item in the answer
     */
    public <S, T> Slice<T> of(List<S> list, Function<S, UUID> id, Function<S, T> form) {
        int size = size();
        int start = after == null ? 0 : behind(list, id);
        int end = Math.min(start + size, list.size());
        return new Slice<>(
                list.subList(start, end).stream().map(form).toList(),
                end < list.size() ? next(size, id.apply(list.get(end - 1))) : null);
    }

    private int size() {
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw new InvalidInputException(Problem.at("limit", "api.limit", MOST));
        }
        return Integer.parseInt(limit);
    }

    private <S> int behind(List<S> list, Function<S, UUID> id) {
        return IntStream.range(0, list.size())
                        .filter(i -> cursor(id.apply(list.get(i))).equals(after))
                        .findFirst()
                        .orElseThrow(() -> new InvalidInputException(Problem.at("after", "api.after")))
                + 1;
    }

    private String next(int size, UUID last) {
        return UriBuilder.fromPath(Api.PATH)
                .path(uri.getPath())
                .queryParam("limit", size)
                .queryParam("after", cursor(last))
                .build()
                .toString();
    }

    private static String cursor(UUID id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(id.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
