package org.tautband.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.accounts.Visitor.location;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;
import org.tautband.database.CleanDatabase;
import org.tautband.database.TestDatabase;

/** Sign-in as a browser meets it: a real server, real cookies, real headers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(CleanDatabase.class)
class SignInOverHttpTests {

    private static final String PASSWORD = "heron-lamp-9-orchard";

    private static SecurityContextHolderStrategy holder = SecurityContextHolder.getContextHolderStrategy();

    /** This class starts an application of its own, which must not take away the other tests' holder of who acts. */
    @BeforeAll
    static void keepHolder() {
        holder = SecurityContextHolder.getContextHolderStrategy();
    }

    @AfterAll
    static void giveHolderBack() {
        SecurityContextHolder.setContextHolderStrategy(holder);
    }

    /** A web server starts too early to hear of the database from a bean. */
    @DynamicPropertySource
    static void testDatabase(DynamicPropertyRegistry registry) {
        TestDatabase.shared().settings().forEach((name, value) -> registry.add(name, () -> value));
    }

    @LocalServerPort
    private int port;

    @Autowired
    private SetupService setup;

    @Autowired
    private JdbcClient jdbc;

    private Visitor visitor;

    @BeforeEach
    void a_visitor_comes() {
        visitor = new Visitor(port);
    }

    private void createClinic() {
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", PASSWORD));
    }

    private List<@Nullable String> audited(String action) {
        return jdbc.sql("select username || ':' || detail from audit_entry where action = ? order by id")
                .param(action)
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/settings", "/clients", "/visits/01890000-0000-7000-8000-000000000000"})
    void while_no_clinic_exists_every_page_leads_to_first_start(String path) {
        assertThat(location(visitor.get(path))).isEqualTo("/setup");
        assertThat(visitor.get("/setup").statusCode()).isEqualTo(200);
    }

    @Test
    void once_the_clinic_exists_first_start_is_gone() {
        createClinic();
        assertThat(location(visitor.get("/setup"))).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings", "/no/such/page", "/actuator/env"})
    void a_visitor_is_sent_to_sign_in(String path) {
        createClinic();
        assertThat(location(visitor.get(path))).isEqualTo("/login");
    }

    @Test
    void signing_in_changes_the_session_id_and_is_audited() {
        createClinic();
        visitor.get("/login");
        String before = visitor.sessionId();
        HttpResponse<String> response = visitor.signIn("MARIA", PASSWORD);
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).isEqualTo("/");
        assertThat(visitor.sessionId()).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.get("/settings").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/login").statusCode()).isEqualTo(200);
        assertThat(audited("SIGNED_IN")).containsExactly("maria:");
    }

    @Test
    void a_session_id_from_before_sign_in_is_worth_nothing() {
        createClinic();
        visitor.get("/login");
        Visitor attacker = new Visitor(port);
        attacker.takeCookie(visitor.sessionId());
        visitor.signIn("maria", PASSWORD);
        assertThat(location(attacker.get("/settings"))).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login?v-r=uidl"})
    void sign_in_without_a_token_is_refused_and_so_is_sign_out(String path) {
        createClinic();
        Map<String, String> fields = Map.of("username", "maria", "password", PASSWORD);
        assertThat(visitor.post(path, fields).statusCode()).isEqualTo(403);
        visitor.signIn("maria", PASSWORD);
        assertThat(visitor.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/settings").statusCode()).isEqualTo(200);
    }

    @Test
    void a_sign_in_page_that_outlived_its_session_leads_to_a_fresh_one() {
        createClinic();
        visitor.takeCookie("0123456789ABCDEF0123456789ABCDEF");
        Map<String, String> fields = Map.of("username", "maria", "password", PASSWORD, "_csrf", "old");
        assertThat(location(visitor.post("/login", fields))).isEqualTo("/login?stale");
        assertThat(audited("SIGNED_IN")).isEmpty();
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_alike_and_both_must_wait() {
        createClinic();
        for (String username : List.of("maria", "nobody")) {
            for (int i = 0; i < 5; i++) {
                assertThat(location(visitor.signIn(username, "wrong"))).isEqualTo("/login?wrong");
            }
            assertThat(location(visitor.signIn(username, PASSWORD))).isEqualTo("/login?wait=1");
        }
        assertThat(audited("SIGN_IN_REFUSED"))
                .hasSize(10)
                .contains(":wrong password", ":wrong password, waiting begins", ":unknown username");
    }

    @Test
    void somebody_who_has_left_is_told_the_same_as_a_stranger() {
        createClinic();
        jdbc.sql("update staff set active = false").update();
        assertThat(location(visitor.signIn("maria", PASSWORD))).isEqualTo("/login?wrong");
    }

    @Test
    void a_deactivated_members_next_request_finds_the_session_ended_and_that_is_audited() {
        createClinic();
        visitor.signIn("maria", PASSWORD);
        jdbc.sql("update staff set active = false, sign_in_version = sign_in_version + 1")
                .update();
        assertThat(location(visitor.get("/settings"))).isEqualTo("/login");
        assertThat(audited("SIGNED_OUT")).containsExactly("maria:");
    }

    @Test
    void a_page_can_say_that_it_is_in_use_and_hears_when_the_session_has_ended() {
        createClinic();
        visitor.signIn("maria", PASSWORD);
        assertThat(visitor.get("/session/in-use").statusCode()).isEqualTo(204);
        assertThat(new Visitor(port).get("/session/in-use").statusCode()).isEqualTo(401);
    }

    @Test
    void a_page_says_what_the_browser_may_do() {
        createClinic();
        var headers = visitor.get("/login").headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()", "microphone=()");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "'strict-dynamic'")
                .doesNotContain("script-src 'unsafe-inline'", "style-src 'unsafe-inline'", "http:", "*");
    }

    @Test
    void every_script_of_a_page_has_its_nonce_and_every_page_another() {
        createClinic();
        HttpResponse<String> page = visitor.get("/login");
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        String nonce = policy.replaceFirst(".*script-src 'nonce-([^']+)'.*", "$1");
        assertThat(nonce).hasSize(22);
        assertThat(page.body().split("<script")).hasSizeGreaterThan(3);
        assertThat(page.body().replaceAll("<(script|style)\\b[^>]*nonce=\"" + nonce + "\"", ""))
                .doesNotContain("<script", "<style");
        assertThat(visitor.get("/login").body()).doesNotContain(nonce);
    }

    @Test
    void the_cookie_is_for_http_only_and_for_https_only_where_that_is() {
        createClinic();
        assertThat(visitor.get("/login").headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("TAUTBAND=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        var https = new Visitor(port).getOverHttps("/login").headers();
        assertThat(https.firstValue("Set-Cookie").orElse("")).contains("; Secure");
        assertThat(https.firstValue("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
    }

    @Test
    void a_refused_request_shows_a_page_of_our_own_without_any_inner_workings() {
        createClinic();
        HttpResponse<String> refused = visitor.post("/login", Map.of());
        assertThat(refused.body()).contains("This request was refused").doesNotContain("Exception", "org.");
        assertThat(visitor.get("/error").body()).contains("There is nothing at this address");
    }
}
