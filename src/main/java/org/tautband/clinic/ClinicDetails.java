package org.tautband.clinic;

/**
 * The clinic's settings.
 *
 * @param version as read; goes back with a change
 * @param retentionYears how long records are kept after the last entry
 */
public record ClinicDetails(
        int version, String name, String address, String phone, String email, PaperSize paperSize, int retentionYears) {

    public static final int NAME_MAX = 200;
    public static final int ADDRESS_MAX = 1000;
    public static final int PHONE_MAX = 50;
    public static final int EMAIL_MAX = 254;
    public static final int RETENTION_MIN = 1;
    public static final int RETENTION_MAX = 100;
    public static final int RETENTION_DEFAULT = 10;
}
