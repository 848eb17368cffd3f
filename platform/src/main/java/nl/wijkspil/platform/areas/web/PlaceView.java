package nl.wijkspil.platform.areas.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.context.AreaContext;
import nl.wijkspil.platform.areas.context.Point;
import nl.wijkspil.platform.areas.places.AreaPlace;
import nl.wijkspil.platform.areas.places.ReadInside;
import nl.wijkspil.platform.areas.places.ReadPlace;
import nl.wijkspil.platform.ui.Formats;
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
    private final Formats formats;

    PlaceView(
            Areas areas,
            ReadPlace places,
            ReadInside inside,
            MessageSource messages,
            Formats formats) {
        this.formats = formats;
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
                String unit = each.cell().unit();
                String name =
                        formats.words(each.name()) + (unit.isEmpty() ? "" : " (" + unit + ")");
                names.put(each.key(), name);
            }
            model.addAttribute("figureNames", names);
            model.addAttribute("measures", shown.stream().filter(PlaceView::runs).toList());
        }
    }

    private static boolean runs(ContextView.Shown shown) {
        return shown.lines().lines().getFirst().points().stream().filter(Point::known).count() > 1;
    }

    /** {@return all provinces that a file names, the invented ones or the real, by code} */
    List<NamedArea> provinces(boolean fictional) {
        Map<AreaCode, NamedArea> latest = new TreeMap<>();
        for (int year : areas.years(AreaLevel.PROVINCE, fictional)) {
            areas.country(year, AreaLevel.PROVINCE, fictional)
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
}
