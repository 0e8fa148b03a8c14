package org.tautband.accounts;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.tautband.accounts.web.ContentSecurityPolicy;
import org.tautband.accounts.web.SessionController;

/** Security of every request: who may come in, how long, and what the browser may do with a page. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
@EnableConfigurationProperties(SessionSettings.class)
class SecurityConfiguration {

    static final String SIGN_IN = "/login";

    /** Program files and pictures of the application itself; nothing that a clinic enters lies there. */
    private static final String[] PUBLIC_FILES = {
        "/*.css", "/*.js", "/*.svg", "/*.png", "/*.ico", "/look/**", "/fonts/**", "/icons/**", "/images/**"
    };

    private static final String FEATURES_OFF = "accelerometer=(), camera=(), display-capture=(), "
            + "geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, RequestUtil vaadin, StaffRepository staff, SessionSettings sessions, Clock clock) {
        SignInFailure failure = new SignInFailure();
        // Vaadin's own exceptions from CSRF would include the sign-in form
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest));
        http.formLogin(form -> form.loginPage(SIGN_IN).failureHandler(failure).permitAll());
        http.exceptionHandling(exceptions -> exceptions.accessDeniedHandler(failure));
        http.headers(SecurityConfiguration::headers);
        http.addFilterBefore(new SessionGuard(staff, sessions, clock), SecurityContextHolderFilter.class);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC_FILES)
                .permitAll()
                .requestMatchers("/error", "/actuator/health/**", SessionController.PATH)
                .permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                views -> views.loginView(SIGN_IN, SIGN_IN)
                        .enableCsrfConfiguration(false)
                        .anyRequest(AuthorizedUrl::authenticated)); // an unknown address gets the friendly 404
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true); // Vaadin's forward would close the response too soon
                return filter;
            }
        });
        headers.frameOptions(FrameOptionsConfig::sameOrigin)
                .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false)) // other hosts are not ours to bind
                .contentSecurityPolicy(policy -> policy.policyDirectives(ContentSecurityPolicy.OF_FILES))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(FEATURES_OFF))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /** Refusals of services become events, which the audit trail takes down. */
    @Bean
    static AuthorizationEventPublisher authorizationEvents(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    /** Ended sessions become events too. */
    @Bean
    static HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
