package nl.wijkspil.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import nl.wijkspil.platform.access.signin.SignInSettings;
import nl.wijkspil.platform.areas.AreaSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class KnownSettingsTest {

    @Test
    void aSlipOfThePenStopsTheStartAndNamesTheNearest() {
        assertThatIllegalStateException()
                .isThrownBy(() -> check("wijkspil.acces.orgin"))
                .withMessageContaining("wijkspil.acces.orgin")
                .withMessageContaining("Maybe wijkspil.access.origin was meant");
    }

    @Test
    void everyKnownSettingIsAccepted() {
        KnownSettings.all()
                .keySet()
                .forEach(name -> assertThatCode(() -> check(name)).doesNotThrowAnyException());
    }

    @Test
    void signingInHasTheseDefaults() {
        var settings =
                new Binder(new MapConfigurationPropertySource(Map.of()))
                        .bindOrCreate("wijkspil.access", SignInSettings.class);
        assertThat(settings.origin()).hasToString("http://localhost:8080");
        assertThat(settings.consoleLinks()).isFalse();
        assertThat(settings.mailFrom()).isEqualTo("noreply@localhost");
        assertThat(settings.attemptsPerAddress()).isEqualTo(5);
        assertThat(settings.attemptsPerSource()).isEqualTo(60);
    }

    @Test
    void areasHaveTheseDefaults() {
        var settings =
                new Binder(new MapConfigurationPropertySource(Map.of()))
                        .bindOrCreate("wijkspil.areas", AreaSettings.class);
        assertThat(settings.weakest()).isEqualTo(0.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaSettings(1.5, 1000))
                .withMessageContaining("wijkspil.areas.weakest")
                .withMessageContaining("Maybe");
        assertThat(settings.townFrom()).isEqualTo(1000);
        assertThat(KnownSettings.all()).containsKey("wijkspil.areas.town-from");
        var given =
                new Binder(
                                new MapConfigurationPropertySource(
                                        Map.of("wijkspil.areas.town-from", "1500")))
                        .bindOrCreate("wijkspil.areas", AreaSettings.class);
        assertThat(given.townFrom()).isEqualTo(1500);
        for (int bad : List.of(0, -1, 10_001)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AreaSettings(0.5, bad))
                    .withMessageContaining("WS-SETTING-003")
                    .withMessageContaining("wijkspil.areas.town-from (" + bad + ")");
        }
    }

    private static void check(String name) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("given", Map.of(name, "1")));
        new KnownSettings(environment).afterPropertiesSet();
    }
}
