package org.waymark.kernel;

/** The names of the roles, as {@code @RolesAllowed}, {@code web.xml} and the account table use them. */
public final class Role {
    /** Browses the library. Every account has it. */
    public static final String EMPLOYEE = "employee";

    /** Runs studies. What they may see of a study is decided by its membership, not by this role alone. */
    public static final String RESEARCH_MANAGER = "research-manager";

    /** Manages accounts. Gives no right to read a study. */
    public static final String ADMINISTRATOR = "administrator";

    private Role() {}
}
