package org.waymark.survey.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;

/**
 * When answers were collected elsewhere.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record CollectionPeriod(LocalDate from, LocalDate to) implements Serializable {

    public CollectionPeriod {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    /**
     * The period somebody gives. Of one day alone it is that day.
     *
     * @return null when neither is given
     * @throws InvalidInputException when it ends before it begins, or later than today
     */
    public static CollectionPeriod of(LocalDate from, LocalDate to, LocalDate today) {
        if (from == null && to == null) {
            return null;
        }
        var period = new CollectionPeriod(from == null ? to : from, to == null ? from : to);
        if (period.to.isAfter(today)) {
            throw new InvalidInputException(
                    Problem.at(to == null ? "collectedFrom" : "collectedTo", "exchange.collected.future"));
        }
        if (period.to.isBefore(period.from)) {
            throw new InvalidInputException(Problem.at("collectedTo", "exchange.collected.order"));
        }
        return period;
    }
}
