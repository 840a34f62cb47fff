package org.waymark.portal.calculator;

import java.util.List;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.statistics.samplesize.Invitations;

/** How many people to invite. */
public final class InvitationsCalculator implements Calculator<InvitationsCalculator.Result> {

    /**
     * @param required invitations to send
     * @param responses usable responses to collect, the design effect included
     */
    public record Result(
            long required,
            long responses,
            long usable,
            double designEffect,
            double delivered,
            double responseRate,
            double eligible,
            double quality) {}

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.number("usable", "385"),
                Field.number("designEffect", "1"),
                Field.percent("responseRate", "12 %"),
                Field.percent("delivered", "95 %"),
                Field.percent("eligible", "90 %"),
                Field.percent("quality", "85 %"));
    }

    @Override
    public Result compute(Given given) {
        long usable = given.count("usable", 1, SampleSizeCalculator.MOST_PEOPLE);
        double designEffect = given.number("designEffect", 0.1, 100);
        double responseRate = given.rate("responseRate");
        double delivered = given.rate("delivered");
        double eligible = given.rate("eligible");
        double quality = given.rate("quality");
        given.check();
        var invitations = new Invitations(usable, designEffect, delivered, responseRate, eligible, quality);
        return new Result(
                invitations.required().roundedUp(),
                invitations.responses().roundedUp(),
                usable,
                designEffect,
                delivered,
                responseRate,
                eligible,
                quality);
    }

    @Override
    public Answer say(Result result, Texts texts) {
        var numbers = new Numbers(texts.locale());
        return new Answer(
                numbers.count(result.required()),
                texts.get(
                        "calculator.invitations.sentence",
                        numbers.count(result.required()),
                        numbers.plainPercent(result.delivered()),
                        numbers.plainPercent(result.responseRate()),
                        numbers.plainPercent(result.eligible()),
                        numbers.plainPercent(result.quality()),
                        numbers.count(result.responses())),
                texts.get("calculator.invitations.method"));
    }
}
