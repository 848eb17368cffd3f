package nl.wijkspil.platform.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.testing.Tenants;
import org.springframework.boot.test.context.TestComponent;

/** Loads hand-made files in the official layouts as the network's support. */
@TestComponent
class LoadText {

    private final LoadAreas loading;
    private final Tenants tenants;

    LoadText(LoadAreas loading, Tenants tenants) {
        this.loading = loading;
        this.tenants = tenants;
    }

    /** Loads a file and says what came of it. */
    LoadAreas.Answer load(Path file) {
        return load(file, LoadAreas.Replace.REFUSE);
    }

    LoadAreas.Answer load(Path file, LoadAreas.Replace replace) {
        return CurrentTenant.call(
                tenants.network(),
                () -> loading.load(AreaInput.of(file), null, Delivery.UNKNOWN, replace, false));
    }

    /** Loads a text, which must be taken. */
    void load(Path folder, String name, String text) throws IOException {
        LoadAreas.Answer answer = load(Files.writeString(folder.resolve(name), text));
        assertThat(answer.loaded()).as("%s: %s", name, answer.findings()).isTrue();
    }

    static AreaCode code(String text) {
        return AreaCode.parse(text).orElseThrow();
    }
}
