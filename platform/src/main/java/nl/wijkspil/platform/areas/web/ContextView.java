package nl.wijkspil.platform.areas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.context.AreaContext;
import nl.wijkspil.platform.areas.context.MeasureLines;
import nl.wijkspil.platform.areas.context.Point;
import nl.wijkspil.platform.ui.Formats;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts an area's context on a page. */
@Component
class ContextView {

    private static final List<String> DEVELOPMENTS = List.of("care", "ageing", "shrinking");

    private final MessageSource messages;
    private final Formats formats;

    ContextView(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** A measure with its drawing and table; the source lines as one text in the reader's words. */
    record Shown(
            MeasureLines lines,
            String title,
            String svg,
            List<MeasureTable.Row> rows,
            String sources) {

        /** How far a figure of the area itself may be off by rounding; 0 when it does not show. */
        public double rounding() {
            double most =
                    lines.lines().getFirst().points().stream()
                            .mapToDouble(Point::tolerance)
                            .max()
                            .orElse(0);
            return most < 0.5 * Math.pow(10, -lines.measure().decimals()) ? 0 : most;
        }
    }

    /** A development with its measures. */
    record Development(String key, List<Shown> measures) {}

    /**
     * {@return what it put there}
     *
     * @param path the page, of which {@code /bron} is the page of sources
     * @param part which page it is: the developments, or all
     */
    List<Shown> fill(Model model, AreaContext context, String path, String part) {
        Locale locale = LocaleContextHolder.getLocale();
        String name =
                context.areas().stream().map(NamedArea::name).collect(Collectors.joining(", "));
        List<Shown> shown = new ArrayList<>();
        for (MeasureLines each : context.measures()) {
            String title = messages.getMessage("measure." + each.measure().key(), null, locale);
            shown.add(
                    new Shown(
                            each,
                            title,
                            Multiple.draw(each, title + ", " + name, locale),
                            MeasureTable.rows(each, title, path, locale, messages, formats),
                            each.sources().stream()
                                    .map(formats::words)
                                    .collect(Collectors.joining("; "))));
        }
        model.addAttribute("context", context);
        model.addAttribute("path", path);
        model.addAttribute(
                "officialFigures",
                !context.areas().isEmpty() && !context.areas().getFirst().fictional());
        model.addAttribute("name", name);
        model.addAttribute("measures", shown);
        if (part.equals("developments")) {
            model.addAttribute(
                    "developments",
                    DEVELOPMENTS.stream()
                            .map(key ->
                                    new Development(
                                            key,
                                            shown.stream()
                                                    .filter(s ->
                                                            s.lines()
                                                                    .measure()
                                                                    .development()
                                                                    .equals(key))
                                                    .toList()))
                            .toList());
        }
        return shown;
    }
}
