package nl.wijkspil.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.platform.testing.Portfolio;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Walks the fictional portfolio as a visitor and as each fictional person, along every link: no
 * link is dead, no page fails, no words are missing, and (rule 6) every template was rendered.
 */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class, Portfolio.class})
class CrawlTest {

    /** Pages of one shape, such as all figures of all enterprises: so many are enough. */
    private static final int OF_ONE_SHAPE = 3;

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

    /** Rendered by a deed or a fault, or as a part of others; shown in a browser or a file test. */
    private static final Set<String> NOT_ALONG_A_LINK =
            Set.of(
                    "access/first-start",
                    "access/link",
                    "access/too-large",
                    "areas/map",
                    "areas/parts",
                    "areas/place",
                    "areas/preview",
                    "enterprises/parts",
                    "error",
                    "error/403",
                    "error/404",
                    "error/429",
                    "indicators/no-round",
                    "indicators/reminders",
                    "indicators/round-link",
                    "books/chart-preview",
                    "books/check",
                    "books/desk",
                    "books/desk-account",
                    "books/paper-accounts",
                    "books/paper-budget",
                    "indicators/sheet",
                    "indicators/sheet-field",
                    "indicators/sheet-summary",
                    "indicators/workbook-preview",
                    "indicators/workbook-progress",
                    "loans/own-list",
                    "loans/paper-annex",
                    "loans/paper-audit",
                    "loans/paper-letter",
                    "loans/paper-year",
                    "loans/parts",
                    "studies/parts",
                    "studies/report-body",
                    "studies/report-pdf",
                    "studies/surroundings",
                    "ui/layout",
                    "ui/paper");

    @Autowired Portfolio portfolio;
    @Autowired WebApplicationContext context;

    @Test
    void everyLinkLeadsSomewhereAndEveryTemplateIsRendered() throws Exception {
        portfolio.keepers();
        var web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        var rendered = new TreeSet<String>();
        var faults = new TreeSet<String>();
        walk(web, null, rendered, faults);
        var roles = new TreeSet<String>();
        for (var person : FictionalPortfolio.load().people()) {
            if (roles.add(person.role())) {
                walk(web, person.email(), rendered, faults);
            }
        }
        assertThat(faults).isEmpty();
        var missing = templates();
        missing.removeAll(rendered);
        missing.removeAll(NOT_ALONG_A_LINK);
        assertThat(missing).as("templates that nobody can reach along a link").isEmpty();
    }

    private static void walk(
            MockMvc web, @Nullable String email, Set<String> rendered, Set<String> faults)
            throws Exception {
        var seen = new TreeSet<String>();
        Map<String, Integer> shapes = new HashMap<>();
        var open = new ArrayDeque<String>();
        open.add(email == null ? "/" : "/begin");
        while (!open.isEmpty()) {
            var path = open.removeFirst();
            if (!seen.add(path)) {
                continue;
            }
            var call = get(URI.create("http://localhost" + path));
            if (email != null) {
                call.with(user(email));
            }
            MvcResult result;
            try {
                result = web.perform(call).andReturn();
            } catch (ServletException e) {
                faults.add("%s for %s: %s".formatted(path, email, e.getRootCause()));
                continue;
            }
            var response = result.getResponse();
            var who = email == null ? "a visitor" : email;
            if (response.getStatus() >= 400) {
                faults.add("%s: %d for %s".formatted(path, response.getStatus(), who));
                continue;
            }
            var to = response.getRedirectedUrl();
            if (to != null) {
                open.add(URI.create(to).getPath());
                continue;
            }
            if (result.getModelAndView() != null
                    && result.getModelAndView().getViewName() != null) {
                rendered.add(result.getModelAndView().getViewName().replaceAll(" ::.*", ""));
            }
            var type = response.getContentType();
            if (type == null || !type.startsWith("text/html")) {
                continue;
            }
            var html = response.getContentAsString();
            if (html.contains("??") && html.matches("(?s).*\\?\\?[a-z.A-Z_-]+_(nl|en)\\?\\?.*")) {
                faults.add(path + ": words are missing for " + who);
            }
            var links = LINK.matcher(html);
            while (links.find()) {
                var link = links.group(1).replace("&amp;", "&");
                if (link.matches("/(css|js|img|vendor)/.*") || link.contains("taal=")) {
                    continue;
                }
                if (shapes.merge(shape(link), 1, Integer::sum) <= OF_ONE_SHAPE) {
                    open.add(link);
                }
            }
        }
    }

    private static String shape(String link) {
        return link.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("[A-Z]{3}-[0-9]{2}(\\.[A-Z_]+)?", "*")
                .replaceAll("=[^&]*", "=*")
                .replaceAll("/[0-9]{4}\\b", "/*")
                .replaceAll("^/bedrijven/[^/?]+", "/bedrijven/*")
                .replaceAll("^/buurten/([A-Z]{2})[0-9A-Z]{2,8}", "/buurten/$1*")
                .replaceAll("^/rapporten/[^/?]+", "/rapporten/*");
    }

    private static Set<String> templates() throws IOException {
        var folder = Path.of("src", "main", "resources", "templates");
        try (var files = Files.walk(folder)) {
            return files.filter(p -> p.toString().endsWith(".html"))
                    .map(p -> folder.relativize(p).toString().replace(".html", ""))
                    .filter(name -> !name.contains("fragment"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
