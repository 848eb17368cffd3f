package nl.wijkspil.platform.books.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkspil.exchange.books.FinFigure;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.books.files.Norm;
import nl.wijkspil.platform.books.files.ReadShared;
import nl.wijkspil.platform.books.files.SharedFigure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Figures of books that enterprises share with the current organisation, and nothing else. */
@Controller
class SharedPage {

    private static final List<String> COLUMNS =
            List.of("FIN-01", "FIN-02", "FIN-07", "FIN-08", "FIN-09", "FIN-10");

    private static final int SIZE = 50;

    private final ReadShared reading;
    private final Sharing sharing;

    SharedPage(ReadShared reading, Sharing sharing) {
        this.reading = reading;
        this.sharing = sharing;
    }

    /** A figure in the table; null figure when it is not known or not shared. */
    record Cell(String code, @Nullable BookFigure figure, boolean shared, boolean below) {}

    /** An enterprise; without a year when it shares nothing of its books. */
    record Row(Organisation owner, @Nullable Integer year, List<Cell> cells, long signals) {}

    @GetMapping("/gedeelde-boeken")
    String show(@RequestParam(defaultValue = "1") int pagina, Model model) {
        var owners = sharing.owners();
        var pages = Math.max(1, (owners.size() + SIZE - 1) / SIZE);
        var page = Math.clamp(pagina, 1, pages);
        var shown = owners.subList((page - 1) * SIZE, Math.min(owners.size(), page * SIZE));
        Map<UUID, TreeMap<Integer, Map<String, SharedFigure>>> byOwner = new LinkedHashMap<>();
        for (var figure : reading.shared(shown.stream().map(Organisation::id).toList())) {
            byOwner.computeIfAbsent(figure.owner(), o -> new TreeMap<>())
                    .computeIfAbsent(figure.year(), y -> new LinkedHashMap<>())
                    .put(figure.indicator(), figure);
        }
        var rows = new ArrayList<Row>();
        Map<Organisation.Id, TreeSet<String>> read = new LinkedHashMap<>();
        for (var owner : shown) {
            var years = byOwner.get(owner.id().value());
            if (years == null) {
                rows.add(new Row(owner, null, List.of(), 0));
                continue;
            }
            var latest = years.lastEntry();
            rows.add(row(owner, latest.getKey(), latest.getValue()));
            read.put(owner.id(), new TreeSet<>(latest.getValue().keySet()));
        }
        if (!read.isEmpty()) {
            sharing.logReadings(read, "boeken");
        }
        model.addAttribute("rows", rows);
        model.addAttribute("columns", COLUMNS);
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("count", owners.size());
        return "books/shared";
    }

    private static Row row(Organisation owner, int year, Map<String, SharedFigure> figures) {
        var cells = new ArrayList<Cell>();
        for (var code : COLUMNS) {
            var shared = figures.get(code);
            var value = shared == null ? null : shared.value().orElse(null);
            var norm = Norm.DEFAULTS.get(code);
            cells.add(
                    new Cell(
                            code,
                            value == null
                                    ? null
                                    : BookFigure.fin(
                                            new FinFigure(code, value, "", List.of(), List.of())),
                            shared != null,
                            value != null && norm != null && value.compareTo(norm.least()) < 0));
        }
        return new Row(owner, year, cells, cells.stream().filter(Cell::below).count());
    }
}
