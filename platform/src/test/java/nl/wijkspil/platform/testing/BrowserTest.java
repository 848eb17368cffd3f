package nl.wijkspil.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkspil.platform.access.signin.OneTimeLinks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/**
 * A journey in Chromium against the running product with its own database and a real mail server.
 * Every page is looked at with {@link #look}: no console error, axe WCAG 2.2 AA clean, nothing
 * wider than the screen, and screenshots at 390 and 1280 px in {@code target/screenshots}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@Import({TestDatabase.class, Tenants.class})
public abstract class BrowserTest {

    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The mail server that the product under test sends to. */
    protected static final GreenMail MAIL = startMail();

    private static final Playwright PLAYWRIGHT =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = launch();

    private final List<String> errors = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @Autowired private OneTimeLinks links;

    /** One page of a fresh browser, made before each test. */
    protected Page page;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> PORT);
        registry.add("wijkspil.access.origin", () -> "http://localhost:" + PORT);
        registry.add("wijkspil.access.mail-from", () -> "wijkspil@wijkspil.example");
        registry.add("wijkspil.access.attempts-per-source", () -> 10_000);
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @BeforeEach
    void open() {
        page = newPerson();
    }

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
        assertThat(errors).as("errors in the browser's console").isEmpty();
    }

    /** {@return a page in a browser of its own, as of another person} */
    protected final Page newPerson() {
        var context =
                BROWSER.newContext(
                        new Browser.NewContextOptions()
                                .setLocale("nl-NL")
                                .setTimezoneId("Europe/Amsterdam")
                                .setViewportSize(1280, 900));
        context.setDefaultTimeout(60_000);
        contexts.add(context);
        var fresh = context.newPage();
        fresh.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text() + " at " + message.location());
            }
        });
        fresh.onPageError(errors::add);
        return fresh;
    }

    /** Forgets console errors that the test made on purpose, such as a page that answers 403. */
    protected final void forgiveConsole() {
        errors.clear();
    }

    /** {@return the address of a path} */
    protected static String at(String path) {
        return "http://localhost:" + PORT + path;
    }

    /** Opens a path. */
    protected final void visit(String path) {
        page.navigate(at(path));
    }

    /** Signs in with a fresh one-time link and lands on the start page. */
    protected final void signIn(String email) {
        signIn(page, email);
    }

    /** Signs in on another person's page. */
    protected final void signIn(Page where, String email) {
        var token = links.issue(email).orElseThrow().getTokenValue();
        where.navigate(at("/inloggen/link?token=" + token));
        press(where, "Ga verder");
        where.waitForLoadState();
    }

    /** Presses the button with this name. */
    protected final void press(String name) {
        press(page, name);
    }

    /** Presses the button with this name on a page. */
    protected static void press(Page where, String name) {
        where.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** Follows the first link with this name. */
    protected final void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
        page.waitForLoadState();
    }

    /** Looks at the page as it is now, on a phone and on a desk. */
    protected final void look(String name) {
        for (int width : List.of(390, 1280)) {
            page.setViewportSize(width, 900);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png")));
            var wide = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
            assertThat(wide).as("%s at %d px: wider than the screen by", name, width).isZero();
            var axe = new AxeBuilder(page).withTags(WCAG).analyze();
            assertThat(axe.getViolations())
                    .as("axe on %s at %d px", name, width)
                    .extracting(rule ->
                            rule.getId()
                                    + rule.getNodes().stream()
                                            .map(n -> "\n   " + n.getHtml())
                                            .limit(5)
                                            .toList())
                    .isEmpty();
        }
    }

    private static GreenMail startMail() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static Browser launch() {
        var chromium =
                Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome")
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("Chromium is not installed"));
        return PLAYWRIGHT
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-quic",
                                                "--no-first-run",
                                                "--disable-background-networking",
                                                "--disable-component-update",
                                                "--disable-sync")));
    }
}
