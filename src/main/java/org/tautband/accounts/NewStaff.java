package org.tautband.accounts;

/** Someone to be taken on, with a first password that they may change themselves. */
public record NewStaff(String name, String username, Role role, String password) {

    @Override
    public String toString() {
        return "NewStaff[" + username + ", " + role + "]";
    }
}
