package org.waymark.segmentation.preparation;

import java.io.Serializable;

/**
 * How people use a rating scale whatever is asked (Baumgartner and Steenkamp 2001, Journal of Marketing Research 38,
 * 143–156), over the largest group of items on one scale and the respondents who answered five of them or more. Answers
 * are as given: an item that is turned later is not turned here, so that agreeing with everything shows.
 *
 * @param items of the group
 * @param respondents looked at
 * @param extreme share of a respondent's answers at either end of the scale (extreme response style)
 * @param acquiescence share of a respondent's answers above the middle of the scale less the share below (net
 *     acquiescence, each answer counting the same), −1 to 1
 * @param straightLiners respondents who gave the same answer throughout
 * @param level share of all differences between respondents that is nothing but how high they answer on the whole, 0 to
 *     1: what taking out the own mean removes; null when no respondent answered all items
 */
public record ResponseStyle(
        int items, int respondents, Spread extreme, Spread acquiescence, int straightLiners, Double level)
        implements Serializable {

    /**
     * How a figure differs between respondents.
     *
     * @param tenth a tenth of the respondents is below
     * @param ninetieth a tenth is above
     */
    public record Spread(double mean, double tenth, double ninetieth) implements Serializable {}

    /** Of the respondents looked at, 0 to 1. */
    public double straightLinersShare() {
        return respondents == 0 ? 0 : straightLiners / (double) respondents;
    }
}
