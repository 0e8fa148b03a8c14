package org.tautband.referral;

/**
 * What a letter says besides who it is from and about whom.
 *
 * @param doctor name, and practice or address; may be empty when it is not known
 * @param reason why the client is sent
 * @param findings what was found
 * @param advice what the client was told to do
 * @param request what is asked of the doctor
 */
public record LetterDraft(String doctor, String reason, String findings, String advice, String request) {

    public static final int DOCTOR_MAX = 200;
    public static final int TEXT_MAX = 4000;
}
