package org.tautband.clinic;

/** What first start asks for. */
public record NewClinic(String clinicName, String name, String username, String password) {

    @Override
    public String toString() {
        return "NewClinic[" + clinicName + ", " + username + "]";
    }
}
