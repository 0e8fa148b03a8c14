package org.tautband.accounts;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Staff for tests of other modules: stored without a usable password, and acting without signing in. */
public final class TestStaff {

    private TestStaff() {}

    /** Stores the member that {@link SignedInAs} of the same role signs in. */
    public static StaffMember employ(JdbcClient jdbc, Role role) {
        StaffMember member = SignedInAs.Factory.member(role);
        jdbc.sql("""
                        insert into staff (id, name, username, password_hash, role, active, sign_in_version,
                            created_at, version)
                        values (?, ?, ?, '', ?, true, 0, now(), 0) on conflict do nothing
                        """)
                .params(member.id().value(), member.name(), member.username(), role.name())
                .update();
        return member;
    }

    /** Does something as a member with this role, then signs in again whoever was before. */
    public static <T> T as(Role role, Supplier<T> act) {
        return as(SignedInAs.Factory.member(role), act);
    }

    /** Does something as this member, then signs in again whoever was before. */
    public static <T> T as(StaffMember member, Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SignedInAs.Factory.context(member));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
