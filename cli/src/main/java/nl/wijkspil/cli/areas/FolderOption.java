package nl.wijkspil.cli.areas;

import java.nio.file.Path;
import nl.wijkspil.cli.postgres.DataFolder;
import nl.wijkspil.exchange.areas.store.AreaFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the imported files lie. */
final class FolderOption {

    @Option(
            names = "--folder",
            paramLabel = "MAP",
            description = "Map met ingelezen bestanden; anders ~/.local/share/wijkspil-areas.")
    private @Nullable Path folder;

    AreaFolder open() {
        return new AreaFolder(
                folder != null
                        ? folder
                        : DataFolder.byDefault(
                                        System.getenv(), System.getProperty("user.home", "?"))
                                .resolveSibling("wijkspil-areas"));
    }
}
