package org.waymark.statistics.samplesize;

import org.waymark.statistics.Arguments;

/**
 * The people to invite so that enough usable responses come back: each step on the way from a sent invitation to a
 * usable response keeps a share of those before.
 *
 * @param usable effective responses wanted, greater than 0
 * @param designEffect by which weighting or clusters inflate the variance, greater than 0
 * @param deliveredShare of the invitations that arrive
 * @param responseRate of the delivered invitations that are answered
 * @param eligibleShare of the answers that come from the population studied
 * @param qualityShare of the eligible answers that pass the quality checks; every share greater than 0 and at most 1
 */
public record Invitations(
        double usable,
        double designEffect,
        double deliveredShare,
        double responseRate,
        double eligibleShare,
        double qualityShare) {

    public Invitations {
        Arguments.positive("number of usable responses", usable);
        Arguments.positive("design effect", designEffect);
        Arguments.positiveProportion("share of delivered invitations", deliveredShare);
        Arguments.positiveProportion("response rate", responseRate);
        Arguments.positiveProportion("share of eligible answers", eligibleShare);
        Arguments.positiveProportion("share of answers that pass the quality checks", qualityShare);
    }

    /** Every invitation leads to a usable response, until the other settings say otherwise. */
    public static Invitations forUsable(double usable) {
        return new Invitations(usable, 1, 1, 1, 1, 1);
    }

    public Invitations withDesignEffect(double newDesignEffect) {
        return new Invitations(usable, newDesignEffect, deliveredShare, responseRate, eligibleShare, qualityShare);
    }

    public Invitations withDeliveredShare(double newDeliveredShare) {
        return new Invitations(usable, designEffect, newDeliveredShare, responseRate, eligibleShare, qualityShare);
    }

    public Invitations withResponseRate(double newResponseRate) {
        return new Invitations(usable, designEffect, deliveredShare, newResponseRate, eligibleShare, qualityShare);
    }

    public Invitations withEligibleShare(double newEligibleShare) {
        return new Invitations(usable, designEffect, deliveredShare, responseRate, newEligibleShare, qualityShare);
    }

    public Invitations withQualityShare(double newQualityShare) {
        return new Invitations(usable, designEffect, deliveredShare, responseRate, eligibleShare, newQualityShare);
    }

    /** The usable responses to collect once the design effect has taken its part. */
    public SampleSize responses() {
        return new SampleSize(usable * designEffect);
    }

    /** The invitations to send. */
    public SampleSize required() {
        double yield = deliveredShare * responseRate * eligibleShare * qualityShare;
        return new SampleSize(usable * designEffect / yield);
    }
}
