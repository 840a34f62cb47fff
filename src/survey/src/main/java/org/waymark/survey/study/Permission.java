package org.waymark.survey.study;

/** What a member may do with a study; each includes those before it. */
public enum Permission {
    VIEW,
    EDIT,
    /** Also decides who is a member. */
    LEAD;

    public boolean includes(Permission other) {
        return compareTo(other) >= 0;
    }
}
