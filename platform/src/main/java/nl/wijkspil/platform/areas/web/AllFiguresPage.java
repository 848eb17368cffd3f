package nl.wijkspil.platform.areas.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.change.Figures;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.FigureRow;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.context.SourceLines;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All figures of an area in a year, as published: what the files say and what they leave out. */
@Controller
class AllFiguresPage {

    private final Areas areas;

    AllFiguresPage(Areas areas) {
        this.areas = areas;
    }

    /** A figure with the line it stands on. */
    record Shown(MapChoice choice, Figures.Cell cell) {}

    /** The figures of one file. */
    record File(Dataset set, long line, List<Shown> figures) {}

    @GetMapping("/buurten/{code}/cijfers")
    @Transactional(readOnly = true)
    public String show(
            @PathVariable String code, @RequestParam(defaultValue = "") String jaar, Model model) {
        NamedArea area =
                AreaCode.parse(code).flatMap(areas::latest).orElseThrow(FollowFigure::notFound);
        List<FigureRow> rows = areas.rows(List.of(area.code()));
        List<Integer> years =
                rows.stream()
                        .map(FigureRow::year)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        int year =
                years.stream()
                        .filter(each -> String.valueOf(each).equals(jaar))
                        .findFirst()
                        .orElse(years.isEmpty() ? 0 : years.getFirst());
        List<File> files = new ArrayList<>();
        Map<Dataset, SortedSet<Integer>> used = new LinkedHashMap<>();
        for (FigureRow row : rows) {
            if (row.year() == year) {
                files.add(file(row));
                used.put(row.dataset(), new TreeSet<>(List.of(year)));
            }
        }
        files.sort(Comparator.comparing(file -> file.set().source()));
        model.addAttribute("area", area);
        model.addAttribute("years", years);
        model.addAttribute("year", year);
        model.addAttribute("files", files);
        model.addAttribute("sources", SourceLines.of(used));
        model.addAttribute("officialFigures", !area.fictional());
        return "areas/figures";
    }

    private static File file(FigureRow row) {
        List<Shown> figures = new ArrayList<>();
        long line = 0;
        List<AreaColumn> columns = row.dataset().columns();
        for (int i = 0; i < columns.size(); i++) {
            Figures.Cell cell = row.cell(i);
            figures.add(new Shown(MapChoice.of(columns.get(i)), cell));
            line = cell.line();
        }
        return new File(row.dataset(), line, figures);
    }
}
