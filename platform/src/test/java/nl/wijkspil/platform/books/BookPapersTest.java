package nl.wijkspil.platform.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.books.files.ConfirmBooks;
import nl.wijkspil.platform.books.files.NamedBytes;
import nl.wijkspil.platform.books.files.StageBooks;
import nl.wijkspil.platform.testing.PdfUa;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Every PDF of the books, as downloaded, against PDF/UA-1. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class BookPapersTest {

    @Autowired Tenants tenants;
    @Autowired StageBooks staging;
    @Autowired ConfirmBooks confirming;
    @Autowired WebApplicationContext context;

    @Test
    void annualAccountsAndBudgetAreAccessibleByTheStandardInBothLanguages() throws Exception {
        var me =
                tenants.colleague(
                        tenants.organisation(Role.COORDINATOR, "De Drukker"), Role.TREASURER);
        CurrentTenant.run(
                me,
                () -> {
                    var file = new NamedBytes("a.xaf", BookText.bytes(2025, "", 8_000));
                    var staged = (StageBooks.Result.Staged) staging.stage(List.of(file));
                    confirming.confirm(staged.id(), Map.of());
                });
        var web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        for (var paper : List.of("jaarstukken", "begroting")) {
            for (var language : List.of("nl", "en")) {
                var answer =
                        web.perform(
                                        get("/boeken/2025/" + paper + "/pdf")
                                                .param("taal", language)
                                                .with(user(me.person().email())))
                                .andReturn()
                                .getResponse();
                assertThat(answer.getContentType()).isEqualTo("application/pdf");
                assertThat(PdfUa.faults(answer.getContentAsByteArray()))
                        .as(paper + " " + language)
                        .isEmpty();
            }
        }
    }
}
