package nl.wijkspil.platform.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.areas.panel.AskPanel;
import nl.wijkspil.platform.areas.panel.PanelChoice;
import nl.wijkspil.platform.areas.panel.PanelTurns;
import nl.wijkspil.platform.testing.Portfolio;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a panel cannot be, and how many are made at once. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class, Portfolio.class})
class PanelRefusalsTest {

    @Autowired Tenants tenants;
    @Autowired Portfolio portfolio;
    @Autowired AskPanel asking;
    @Autowired PanelTurns turns;
    @Autowired WebApplicationContext context;

    private MockMvc web;

    @BeforeEach
    void open() {
        portfolio.keepers();
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    private static AreaCode code(String text) {
        return AreaCode.parse(text).orElseThrow();
    }

    private MockHttpServletResponse look(Tenant who, String path, String... pairs)
            throws Exception {
        var call = post(path).with(csrf()).with(user(who.person().email()));
        for (int i = 0; i < pairs.length; i += 2) {
            call.param(pairs[i], pairs[i + 1]);
        }
        MockHttpServletResponse response = web.perform(call).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    @Test
    void whatCannotBeIsSaidInWords() throws Exception {
        Tenant support = portfolio.keeper("netwerk");
        Map<List<String>, String> wrong = new LinkedHashMap<>();
        wrong.put(
                List.of("keuze", "codes", "codes", "Centrum BU99000100"), "Namen zijn niet uniek");
        wrong.put(List.of("keuze", "codes", "codes", "BU99000100 BU00000099"), "BU00000099");
        wrong.put(List.of("keuze", "codes", "codes", "  "), "geen gebieden in deze keuze");
        wrong.put(List.of("niveau", "STRAAT"), "geen gebieden in deze keuze");
        wrong.put(List.of("zwakst", "120"), "0 tot en met 100");
        wrong.put(List.of("jaar", "1066"), "minstens één jaar");
        wrong.put(List.of("cijfer", "bestaatniet"), "geen van deze cijfers");
        for (var each : wrong.entrySet()) {
            List<String> pairs = new ArrayList<>(each.getKey());
            if (!pairs.contains("jaar")) {
                pairs.addAll(List.of("jaar", "2024"));
            }
            for (String path : List.of("/gebiedspanel", "/gebiedspanel/cijfers.zip")) {
                var response = look(support, path, pairs.toArray(String[]::new));
                assertThat(response.getContentAsString())
                        .as("%s", each.getKey())
                        .contains(each.getValue(), "role=\"alert\"");
            }
        }
        PanelChoice huge =
                new PanelChoice(
                        new PanelChoice.Which.Named(
                                IntStream.range(0, 90_000)
                                        .mapToObj(i -> code("BU%08d".formatted(i)))
                                        .toList(),
                                false),
                        IntStream.rangeClosed(2015, 2024).boxed().toList(),
                        List.of(),
                        null,
                        0.5);
        assertThat(CurrentTenant.call(support, () -> asking.ask(huge)))
                .isInstanceOfSatisfying(
                        AskPanel.Answer.Refused.class,
                        refused -> {
                            assertThat(refused.why()).isEqualTo(AskPanel.Refusal.TOO_LARGE);
                            assertThat(refused.cells()).isGreaterThan(AskPanel.MOST_CELLS);
                        });
    }

    @Test
    void onePanelAtATimeForAnOrganisationAndTwoInAll() throws Exception {
        Tenant support = portfolio.keeper("netwerk");
        var turn = CurrentTenant.call(support, turns::take).orElseThrow();
        var response =
                look(
                        support,
                        "/gebiedspanel/cijfers.zip",
                        "niveau",
                        "MUNICIPALITY",
                        "jaar",
                        "2024");
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getContentAsString()).contains("over een minuut");
        var other = tenants.organisation(Role.EVALUATOR, "Een ander bureau");
        var third = tenants.organisation(Role.EVALUATOR, "Een derde bureau");
        var second = CurrentTenant.call(other, turns::take).orElseThrow();
        assertThat(CurrentTenant.call(third, turns::take)).isEmpty();
        second.close();
        turn.close();
        var again = CurrentTenant.call(third, turns::take);
        assertThat(again).isPresent();
        again.orElseThrow().close();
    }

    @Test
    void theAreasOfAnEnterpriseAreAChoice() throws Exception {
        Tenant support = portfolio.keeper("netwerk");
        var response =
                look(support, "/gebiedspanel", "keuze", "bedrijf", "jaar", "2023", "jaar", "2024");
        assertThat(response.getContentAsString())
                .contains("Wat het wordt")
                .doesNotContain("role=\"alert\"");
        AskPanel.Answer answer =
                CurrentTenant.call(
                        support,
                        () ->
                                asking.ask(
                                        new PanelChoice(
                                                new PanelChoice.Which.OfLevel(
                                                        AreaLevel.NEIGHBOURHOOD, "GM9900"),
                                                List.of(2024),
                                                List.of("population"),
                                                2024,
                                                0.5)));
        assertThat(((AskPanel.Answer.Ready) answer).panel().areas())
                .hasSize(28)
                .allMatch(each -> each.text().startsWith("BU9900"));
    }
}
