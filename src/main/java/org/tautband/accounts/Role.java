package org.tautband.accounts;

/** What a member of staff may do; the front desk never reads clinical text. */
public enum Role {
    OWNER,
    THERAPIST,
    FRONT_DESK;

    /** The name as Spring Security knows it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
