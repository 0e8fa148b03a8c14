package org.tautband.audit;

/** What was done to a record; the verbs of the audit trail. */
public enum AuditAction {
    VIEWED,
    SEARCHED,
    CREATED,
    CHANGED,
    ARCHIVED,
    RESTORED,
    SIGNED,
    AMENDED,
    ISSUED,
    PRINTED,
    EMAILED,
    REMOVED,
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    ACCESS_REFUSED,
    INPUT_REFUSED,
    CONFIRMED,
    WITHDRAWN,
    ACCEPTED,
    REJECTED,
    HANDED_OVER,
    TAKEN_BACK,
    LINK_REFUSED
}
