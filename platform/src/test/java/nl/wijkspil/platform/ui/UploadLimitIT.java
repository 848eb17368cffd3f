package nl.wijkspil.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.testing.BrowserTest;
import nl.wijkspil.platform.testing.Tenants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A file over the limit: a page in plain words, and nothing kept. */
class UploadLimitIT extends BrowserTest {

    @Autowired Tenants tenants;

    @Test
    void aFileThatIsTooLargeIsAnsweredInWords(@TempDir Path folder) throws IOException {
        var file = folder.resolve("groot.csv");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(80L << 20);
        }
        var coordinator = tenants.organisation(Role.COORDINATOR, "Het Grote Bestand");
        signIn(coordinator.person().email());
        visit("/cijfers/werkboek");
        page.getByLabel("Je werkboek").setInputFiles(file);
        press("Bekijk wat erin staat");
        page.getByText("Dit bestand is te groot").first().waitFor();
        assertThat(page.content())
                .contains("hoogstens 64 MB")
                .contains("WS-UPLOAD-001")
                .contains("Het Grote Bestand");
        forgiveConsole();
        look("te-groot");
        visit("/cijfers/werkboek");
        assertThat(page.content()).doesNotContain("groot.csv");
    }
}
