package nl.wijkspil.platform.books.web;

import java.util.Map;
import nl.wijkspil.exchange.books.BookYear;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.books.files.BookEntry;
import nl.wijkspil.platform.books.files.ReadBooks;
import nl.wijkspil.platform.ui.paper.Paper;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The annual accounts for the assembly of members: page, PDF/UA and workbook. */
@Controller
class AccountsPages {

    static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ReadBooks reading;
    private final Paper paper;
    private final AccountsWorkbook workbook;

    AccountsPages(ReadBooks reading, Paper paper, AccountsWorkbook workbook) {
        this.reading = reading;
        this.paper = paper;
        this.workbook = workbook;
    }

    @GetMapping("/boeken/{jaar}/jaarstukken")
    String show(@PathVariable int jaar, Model model) {
        model.addAttribute("pack", pack(jaar));
        return "books/accounts";
    }

    @GetMapping("/boeken/{jaar}/jaarstukken/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable int jaar) {
        return download(
                paper.print(
                        "books/paper-accounts",
                        Map.of("pack", pack(jaar)),
                        LocaleContextHolder.getLocale()),
                MediaType.APPLICATION_PDF,
                "jaarstukken-" + jaar + ".pdf");
    }

    @GetMapping("/boeken/{jaar}/jaarstukken/xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable int jaar) {
        return download(workbook.write(pack(jaar)), XLSX, "jaarstukken-" + jaar + ".xlsx");
    }

    private AccountsPack pack(int year) {
        BookEntry entry = reading.confirmed(year).orElseThrow(NotThereException::new);
        BookYear book = reading.read(entry);
        return new AccountsPack(
                CurrentTenant.get().organisation().name(),
                entry,
                Statements.of(book),
                BookFigure.of(book),
                reading.signatures(entry));
    }

    static ResponseEntity<byte[]> download(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
