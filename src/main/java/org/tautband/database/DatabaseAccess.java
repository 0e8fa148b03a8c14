package org.tautband.database;

/** How to reach the database: its JDBC address, and the two roles that work in it. */
record DatabaseAccess(String url, Login application, Login migration) {

    /** A database role and its password; the password never shows in a log. */
    record Login(String username, String password) {

        @Override
        public String toString() {
            return username;
        }
    }
}
