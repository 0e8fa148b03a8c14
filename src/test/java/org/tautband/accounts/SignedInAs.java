package org.tautband.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/**
 * Runs a test as a member of staff with this role. They have no row in the database unless
 * {@link TestStaff#employ} stores one; their id is the same either way.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {

    Role value();

    /** Signs them in. */
    final class Factory implements WithSecurityContextFactory<SignedInAs> {

        @Override
        public SecurityContext createSecurityContext(SignedInAs annotation) {
            return context(member(annotation.value()));
        }

        static StaffMember member(Role role) {
            String username = "test-" + role.name().toLowerCase(Locale.ROOT);
            UUID id = UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
            return new StaffMember(new StaffId(id), "Test " + role, username, role);
        }

        static SecurityContext context(StaffMember member) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new SignedInStaff(member, 0).authentication());
            return context;
        }
    }
}
