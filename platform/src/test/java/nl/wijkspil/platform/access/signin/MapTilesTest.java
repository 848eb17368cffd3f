package nl.wijkspil.platform.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.wijkspil.platform.access.MapTiles;
import org.junit.jupiter.api.Test;

class MapTilesTest {

    @Test
    void withoutTilesNoOtherHostIsAllowed() {
        assertThat(SecurityConfiguration.contentPolicy(new MapTiles("", "")))
                .contains("img-src 'self' data:;")
                .doesNotContain("http");
    }

    @Test
    void withTilesExactlyThatHostIsAllowedForPicturesOnly() {
        var tiles = new MapTiles("https://Tiles.example:8443/a/{z}/{x}/{y}.png", "Proef");
        assertThat(SecurityConfiguration.contentPolicy(tiles))
                .contains("img-src 'self' data: https://tiles.example:8443;")
                .containsOnlyOnce("http");
    }

    @Test
    void whatIsNoAddressOfTilesStopsTheStart() {
        for (String bad :
                new String[] {
                    "http://tiles.example/{z}/{x}/{y}.png",
                    "https://*.example/{z}/{x}/{y}.png",
                    "https://tiles.example/{z}.png",
                    "https://tiles.example; script-src x/{z}/{x}/{y}",
                    "https://a@tiles.example/{z}/{x}/{y}",
                }) {
            assertThatIllegalArgumentException()
                    .as(bad)
                    .isThrownBy(() -> new MapTiles(bad, "Proef"))
                    .withMessageContaining("WS-SETTING-002");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapTiles("https://tiles.example/{z}/{x}/{y}.png", ""))
                .withMessageContaining("tiles-credit");
    }
}
