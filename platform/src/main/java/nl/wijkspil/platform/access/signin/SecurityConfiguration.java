package nl.wijkspil.platform.access.signin;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.Optional;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.MapTiles;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** How requests are let in: links, passkeys, the rights table and strict headers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SignInSettings.class, MapTiles.class})
class SecurityConfiguration {

    /** Only this host; pictures also from the host of the map's tiles when one is named. */
    static String contentPolicy(MapTiles tiles) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
                + (tiles.host().isEmpty() ? "" : " " + tiles.host())
                + "; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'";
    }

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            SignInSettings settings,
            MapTiles tiles,
            RightsTable rights,
            Access access,
            MessageSource messages,
            Optional<JavaMailSender> mail) {
        var success = new SavedRequestAwareAuthenticationSuccessHandler();
        success.setDefaultTargetUrl("/begin");
        return http.authorizeHttpRequests(routes ->
                        routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .anyRequest()
                                .access(rights))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        csp -> csp.policyDirectives(contentPolicy(tiles)))
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                                .httpStrictTransportSecurity(hsts ->
                                        hsts.maxAgeInSeconds(Duration.ofDays(365).toSeconds())))
                .oneTimeTokenLogin(link ->
                        link.loginPage("/inloggen")
                                .tokenGeneratingUrl("/inloggen/stuur")
                                .loginProcessingUrl("/inloggen/link")
                                .showDefaultSubmitPage(false)
                                .successHandler(success)
                                .failureUrl("/inloggen?mislukt")
                                .tokenGenerationSuccessHandler(
                                        new LinkMailer(settings, access, messages, mail)))
                .webAuthn(passkey ->
                        passkey.rpName("Wijkspil")
                                .rpId(settings.origin().getHost())
                                .allowedOrigins(settings.origin().toString())
                                .disableDefaultRegistrationPage(true))
                .logout(logout -> logout.logoutUrl("/uitloggen").logoutSuccessUrl("/"))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new Refusals.Visitor(rights))
                                .accessDeniedHandler(new Refusals.Member(rights)))
                .addFilterBefore(new AttemptLimits(settings), LogoutFilter.class)
                .addFilterBefore(new TenantFilter(access), AuthorizationFilter.class)
                .build();
    }

    @Bean
    UserDetailsService accounts(Access access) {
        return email ->
                access.person(email)
                        .map(person ->
                                User.withUsername(person.email())
                                        .password("")
                                        .authorities("ACCOUNT")
                                        .build())
                        .orElseThrow(() -> new UsernameNotFoundException("no account"));
    }

    @Bean
    PublicKeyCredentialUserEntityRepository passkeyOwners(JdbcOperations jdbc) {
        return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
    }

    @Bean
    UserCredentialRepository passkeys(JdbcOperations jdbc) {
        return new JdbcUserCredentialRepository(jdbc);
    }
}
