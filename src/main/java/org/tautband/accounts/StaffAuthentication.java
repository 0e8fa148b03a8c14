package org.tautband.accounts;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.tautband.accounts.SignInThrottle.Answer;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;

/**
 * Checks username and password. Says nothing about which of the two was wrong, takes as long for an unknown username,
 * and treats a member who has left as unknown.
 */
@Component
class StaffAuthentication implements AuthenticationProvider {

    private static final int IPV6_NETWORK_BYTES = 8;

    private final StaffRepository staff;
    private final StaffRehash rehash;
    private final PasswordHashes hashes;
    private final SignInThrottle throttle;
    private final AuditLog audit;

    StaffAuthentication(
            StaffRepository staff, StaffRehash rehash, PasswordHashes hashes, SignInThrottle throttle, AuditLog audit) {
        this.staff = staff;
        this.rehash = rehash;
        this.hashes = hashes;
        this.throttle = throttle;
        this.audit = audit;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String username = PasswordHashes.normalised(request.getName()).strip();
        String password = shortened(String.valueOf(request.getCredentials()));
        String address = network(request.getDetails());
        Answer answer = throttle.begin(username, address);
        if (answer.toWait().isPositive()) {
            throw new SignInThrottledException(answer.toWait());
        }
        Optional<Staff> found = staff.findByUsername(username).filter(Staff::active);
        if (!isPasswordOf(found, password)) {
            auditRefusal(found, answer);
            throw new BadCredentialsException("Wrong username or password");
        }
        throttle.succeeded(username, address);
        return signedIn(found.orElseThrow(), password, request);
    }

    private boolean isPasswordOf(Optional<Staff> found, String password) {
        if (found.isEmpty()) {
            hashes.matchNobody(password);
            return false;
        }
        return hashes.matches(password, found.get().passwordHash());
    }

    private Authentication signedIn(Staff member, String password, Authentication request) {
        if (hashes.isOutdated(member.passwordHash())) {
            rehash.rehash(member.id(), password);
        }
        var signedIn = member.toSignedIn().authentication();
        signedIn.setDetails(request.getDetails());
        return signedIn;
    }

    /** An attempt during a wait leaves no row: a flood of them must not bury the trail. */
    private void auditRefusal(Optional<Staff> found, Answer answer) {
        var id = found.map(member -> member.id().value()).orElse(null);
        String detail = (id == null ? "unknown username" : "wrong password")
                + (answer.waitBeginsWithFailure() ? ", waiting begins" : "");
        audit.recordRefusal(AuditAction.SIGN_IN_REFUSED, new AuditSubject("staff", id, null, detail));
    }

    /** The address, or its network for IPv6, where one machine has as many addresses as it likes. */
    private static String network(@Nullable Object details) {
        String address = details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), IPV6_NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static String shortened(String password) {
        return password.substring(0, Math.min(password.length(), PasswordRules.MAX_LENGTH + 1));
    }
}
