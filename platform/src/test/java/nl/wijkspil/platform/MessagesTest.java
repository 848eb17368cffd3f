package nl.wijkspil.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the pages: every key exists in both languages and is used somewhere. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path BUNDLES = RESOURCES.resolve("i18n");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([A-Za-z0-9_.-]+)[}(]");
    private static final Pattern COMPOSED =
            Pattern.compile(
                    "#\\{\\|([A-Za-z0-9_.-]+\\.)\\$\\{|\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)*\\.)\"");

    @Test
    void dutchAndEnglishHaveTheSameKeys() {
        for (var dutch : bundles().filter(p -> !p.toString().endsWith("_en.properties")).toList()) {
            var english =
                    dutch.resolveSibling(
                            dutch.getFileName()
                                    .toString()
                                    .replace(".properties", "_en.properties"));
            assertThat(keys(dutch)).as(dutch.toString()).isEqualTo(keys(english));
        }
    }

    @Test
    void everyBundleIsRegistered() {
        var registered =
                Stream.of(
                                load(RESOURCES.resolve("application.properties"))
                                        .getProperty("spring.messages.basename")
                                        .split(","))
                        .map(name -> name.strip() + ".properties")
                        .collect(Collectors.toCollection(TreeSet::new));
        var present =
                bundles()
                        .filter(p -> !p.toString().endsWith("_en.properties"))
                        .map(p -> "i18n/" + p.getFileName())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(registered).isEqualTo(present);
    }

    @Test
    void everyKeyOfATemplateExists() {
        var known = known();
        var missing = new TreeSet<String>();
        for (var template : files(RESOURCES.resolve("templates"), ".html").toList()) {
            var found = IN_TEMPLATE.matcher(text(template));
            while (found.find()) {
                if (!known.contains(found.group(1))) {
                    missing.add(template.getFileName() + ": " + found.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        var all =
                Stream.concat(
                                files(RESOURCES.resolve("templates"), ".html"),
                                files(Path.of("src", "main", "java"), ".java"))
                        .map(MessagesTest::text)
                        .collect(Collectors.joining("\n"));
        var prefixes = new TreeSet<String>();
        var composed = COMPOSED.matcher(all);
        while (composed.find()) {
            prefixes.add(composed.group(1) != null ? composed.group(1) : composed.group(2));
        }
        var unused = new TreeSet<String>();
        for (var key : known()) {
            if (!all.contains(key) && prefixes.stream().noneMatch(key::startsWith)) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    private static Set<String> known() {
        return bundles()
                .flatMap(p -> keys(p).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Path bundle) {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static Stream<Path> bundles() {
        return files(BUNDLES, ".properties");
    }

    private static Properties load(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found.filter(p -> p.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
