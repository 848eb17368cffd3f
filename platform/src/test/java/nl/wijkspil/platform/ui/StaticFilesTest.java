package nl.wijkspil.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.Filter;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Files have an address with a checksum and are kept; links to pages are not taken for files. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class StaticFilesTest {

    private static final Pattern SHEET =
            Pattern.compile("href=\"(/css/wijkspil-[0-9a-f]{32}\\.css)\"");

    @Autowired WebApplicationContext context;
    @Autowired ResourceUrlProvider addresses;
    @Autowired FilterRegistrationBean<ResourceUrlEncodingFilter> encoding;

    @Autowired
    @Qualifier("springSecurityFilterChain") Filter security;

    @Test
    void aStyleSheetHasItsChecksumInItsAddressAndIsKeptForAYear() throws Exception {
        var web =
                MockMvcBuilders.webAppContextSetup(context)
                        .addFilters(security, Objects.requireNonNull(encoding.getFilter()))
                        .build();
        var page = web.perform(get("/inloggen")).andReturn().getResponse().getContentAsString();
        assertThat(page).containsPattern(SHEET);
        var sheet = SHEET.matcher(page);
        sheet.find();
        var file = web.perform(get(sheet.group(1))).andReturn().getResponse();
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getHeader("Cache-Control")).isEqualTo("max-age=31536000");
        assertThat(file.getContentAsString()).contains("--green");
    }

    @Test
    void aLinkToAPageIsNotLookedUpAmongTheFiles() {
        assertThat(addresses.getHandlerMap().keySet())
                .containsExactlyInAnyOrder("/css/**", "/js/**", "/img/**", "/vendor/**");
        assertThat(addresses.getForLookupPath("/cijfers")).isNull();
    }
}
