package org.tautband.accounts;

/** Who may call what: the expressions for {@code @PreAuthorize} and the role names for {@code @RolesAllowed}. */
public final class Access {

    /** Role names, for the annotations of views. */
    public static final String OWNER_ROLE = "OWNER";

    public static final String THERAPIST_ROLE = "THERAPIST";
    public static final String FRONT_DESK_ROLE = "FRONT_DESK";

    /** Whatever holds clinical text. */
    public static final String CHARTS = "hasAnyRole('OWNER','THERAPIST')";

    /** Names, dates and how to reach people; no clinical text. Everybody who is signed in. */
    public static final String CLIENTS = "hasAnyRole('OWNER','THERAPIST','FRONT_DESK')";

    /** The clinic's settings, its staff and the audit trail. */
    public static final String OWNER = "hasRole('OWNER')";

    /** Sign-in and first start, which come before anybody is known. */
    public static final String ANYBODY = "permitAll()";

    private Access() {}
}
