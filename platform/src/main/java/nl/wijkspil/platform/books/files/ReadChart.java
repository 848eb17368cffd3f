package nl.wijkspil.platform.books.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.exchange.audit.RgsCode;
import nl.wijkspil.exchange.books.BookAccount;
import nl.wijkspil.lending.Finding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the loaded chart of accounts says; without one it says nothing. */
@Service
public class ReadChart {

    private static final int MOST = 50;

    private final ChartStore store;

    ReadChart(ChartStore store) {
        this.store = store;
    }

    /** {@return the longest part of an account's code that the chart has} */
    @Transactional(readOnly = true)
    public Optional<OfficialCode> of(BookAccount account) {
        var written = RgsCode.clean(account.totals().account().rgs());
        var chart = store.current();
        if (written.isEmpty() || chart.isEmpty()) {
            return Optional.empty();
        }
        var prefixes = new ArrayList<String>();
        for (int end = written.length(); end > 0; end -= 3) {
            prefixes.add(written.substring(0, end));
        }
        var known = store.descriptions(chart.get().id(), prefixes);
        return prefixes.stream()
                .filter(known::containsKey)
                .findFirst()
                .map(code ->
                        new OfficialCode(
                                written,
                                code,
                                known.getOrDefault(code, ""),
                                chart.get().version()));
    }

    /** {@return a remark for each account whose code the chart does not have} */
    @Transactional(readOnly = true)
    public List<Finding> unknown(List<BookAccount> accounts) {
        var chart = store.current();
        if (chart.isEmpty()) {
            return List.of();
        }
        var codes =
                accounts.stream()
                        .map(a -> RgsCode.clean(a.totals().account().rgs()))
                        .filter(c -> !c.isEmpty())
                        .distinct()
                        .toList();
        var known = store.descriptions(chart.get().id(), codes).keySet();
        var findings = new ArrayList<Finding>();
        int more = 0;
        for (var account : accounts) {
            var code = RgsCode.clean(account.totals().account().rgs());
            if (code.isEmpty() || known.contains(code)) {
                continue;
            }
            if (findings.size() < MOST) {
                findings.add(remark("rekening " + account.id(), "De code " + code, chart.get()));
            } else {
                more++;
            }
        }
        if (more > 0) {
            findings.add(
                    remark("rekeningen", "De code van nog " + more + " rekeningen", chart.get()));
        }
        return findings;
    }

    private static Finding remark(String place, String what, LoadedChart chart) {
        return Finding.note(
                "WS-RGS-020",
                place,
                what + " staat niet in versie " + chart.version() + " van het RGS.",
                "Je hoeft niets te doen: we tellen met het deel van de code dat we kennen. Klopt de"
                        + " code niet, pas hem dan aan in je boekhoudpakket.");
    }
}
