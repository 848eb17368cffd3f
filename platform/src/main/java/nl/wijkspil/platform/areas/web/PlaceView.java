package nl.wijkspil.platform.areas.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.FigureRow;
import nl.wijkspil.platform.areas.Found;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.context.AreaContext;
import nl.wijkspil.platform.areas.context.Point;
import nl.wijkspil.platform.areas.places.AreaPlace;
import nl.wijkspil.platform.areas.places.ReadInside;
import nl.wijkspil.platform.areas.places.ReadPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on pages what an area lies in and what lies in it. */
@Component
class PlaceView {

    private static final String UNKNOWN = "onbekend";

    private final Areas areas;
    private final ReadPlace places;
    private final ReadInside inside;
    private final MessageSource messages;

    PlaceView(Areas areas, ReadPlace places, ReadInside inside, MessageSource messages) {
        this.areas = areas;
        this.places = places;
        this.inside = inside;
        this.messages = messages;
    }

    /** Where the area stands; of a postcode only lines that run over more years. */
    void fill(Model model, NamedArea area, AreaContext context, List<ContextView.Shown> shown) {
        AreaPlace place = places.of(area, context.country());
        model.addAttribute("place", place);
        AreaPlace.Postcode postcode = place.postcode();
        model.addAttribute(
                "quiet",
                area.code().level() == AreaLevel.PROVINCE
                        || (postcode != null && !postcode.figures().isEmpty()));
        if (postcode != null) {
            model.addAttribute(
                    "name",
                    messages.getMessage(
                            "places.postcode.title",
                            new Object[] {area.code().text()},
                            LocaleContextHolder.getLocale()));
            Map<String, String> names = new LinkedHashMap<>();
            for (AreaPlace.Figure each : postcode.figures()) {
                String name =
                        messages.getMessage(
                                "postcode.figure." + each.key(),
                                null,
                                each.cell().unit().isEmpty()
                                        ? each.name()
                                        : each.name() + " (" + each.cell().unit() + ")",
                                LocaleContextHolder.getLocale());
                names.put(each.key(), String.valueOf(name));
            }
            model.addAttribute("figureNames", names);
            model.addAttribute("measures", shown.stream().filter(PlaceView::runs).toList());
        }
    }

    private static boolean runs(ContextView.Shown shown) {
        return shown.lines().lines().getFirst().points().stream().filter(Point::known).count() > 1;
    }

    /** {@return all provinces that a file names, by code} */
    List<NamedArea> provinces() {
        Map<AreaCode, NamedArea> latest = new LinkedHashMap<>();
        for (int year : areas.years(AreaLevel.PROVINCE)) {
            areas.list(year, AreaLevel.PROVINCE, "", 100)
                    .forEach(each -> latest.putIfAbsent(each.code(), each));
        }
        return List.copyOf(latest.values());
    }

    /** {@return the province asked for, its code or the word for unknown; empty when it is none} */
    String province(String asked) {
        return asked.equals(UNKNOWN)
                ? asked
                : AreaCode.parse(asked)
                        .filter(code -> code.level() == AreaLevel.PROVINCE)
                        .map(AreaCode::text)
                        .orElse("");
    }

    /**
     * {@return the municipalities of a list that lie in this province, or in none that is known}
     */
    List<NamedArea> narrow(List<NamedArea> all, int year, String province) {
        if (province.equals(UNKNOWN)) {
            return inside.narrow(all, year, null).unplaced();
        }
        return inside.narrow(all, year, AreaCode.parse(province).orElseThrow()).areas();
    }

    /** {@return the latest figure of each area that was found, or why there is none} */
    Map<String, MapChoice.Value> values(Found found, @Nullable MapChoice choice) {
        Map<String, MapChoice.Value> values = new LinkedHashMap<>();
        if (choice == null) {
            return values;
        }
        List<AreaCode> codes =
                new ArrayList<>(found.areas().stream().map(NamedArea::code).toList());
        for (FigureRow row : areas.rows(codes)) {
            int at = row.dataset().at(choice.key());
            if (at >= 0) {
                var cell = row.cell(at);
                values.put(
                        row.code().text(),
                        new MapChoice.Value(cell.value(), cell.nothing(), cell.source()));
            }
        }
        return values;
    }
}
