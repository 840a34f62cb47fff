package org.waymark.portal.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * Part of a list.
 *
 * @param items in the order of the list
 * @param next path of the part that follows; null at the end
 */
@JsonbPropertyOrder({"items", "next"})
public record Slice<T>(List<T> items, String next) {

    public Slice {
        items = List.copyOf(items);
    }
}
