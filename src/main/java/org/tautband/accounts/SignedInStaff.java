package org.tautband.accounts;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The principal of a session.
 *
 * @param signInVersion of the member at sign-in; when theirs has grown since, the session must end
 */
record SignedInStaff(StaffMember member, int signInVersion) implements AuthenticatedPrincipal, Principal, Serializable {

    static Optional<SignedInStaff> of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedInStaff signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    UsernamePasswordAuthenticationToken authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this, null, List.of(new SimpleGrantedAuthority(member.role().authority())));
    }

    @Override
    public String getName() {
        return member.username();
    }
}
