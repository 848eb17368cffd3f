package nl.wijkspil.platform.access.web;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import nl.wijkspil.platform.access.Audience;
import nl.wijkspil.platform.access.NavigationItem;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.RouteRights;
import nl.wijkspil.platform.ui.upload.UploadLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Routes, menu and language of access. */
@Configuration(proxyBeanMethods = false)
class AccessWebConfiguration implements WebMvcConfigurer {

    private static final Set<Role> KEEPERS = Role.keepers();

    @Bean
    RouteRights accessRights() {
        return new RouteRights()
                .anyone(GET, "/css/**", "/js/**", "/img/**", "/vendor/**", "/favicon.ico")
                .anyone(GET, "/actuator/health/**")
                .anyone(GET, "/inloggen", "/inloggen/link", "/cookies", "/eerste-begin")
                .anyone(GET, UploadLimit.PAGE)
                .anyone(POST, "/inloggen/stuur", "/inloggen/link", "/eerste-begin")
                .anyone(POST, "/webauthn/authenticate/options", "/login/webauthn")
                .signedIn(POST, "/webauthn/register/options", "/webauthn/register")
                .signedIn(DELETE, "/webauthn/register/{id}")
                .signedIn(GET, "/begin", "/account")
                .signedIn(POST, "/uitloggen", "/wissel", "/account")
                .signedIn(POST, "/account/sessies/beeindig", "/account/passkeys/verwijder")
                .holders(GET, KEEPERS, "/mensen", "/spoor")
                .holders(POST, KEEPERS, "/mensen", "/mensen/beeindig", "/mensen/naam")
                .holders(GET, Set.of(Role.SUPPORT), "/organisaties")
                .holders(POST, Set.of(Role.SUPPORT), "/organisaties");
    }

    @Bean
    NavigationItem peopleInMenu() {
        return new NavigationItem(80, "menu.people", "/mensen", new Audience.Holders(KEEPERS));
    }

    @Bean
    NavigationItem organisationsInMenu() {
        return new NavigationItem(
                75,
                "menu.organisations",
                "/organisaties",
                new Audience.Holders(Set.of(Role.SUPPORT)));
    }

    @Bean
    LocaleResolver localeResolver() {
        var cookie = new CookieLocaleResolver("taal");
        cookie.setDefaultLocale(Locale.of("nl"));
        cookie.setCookieMaxAge(Duration.ofDays(365));
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
        return cookie;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName("taal");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }
}
