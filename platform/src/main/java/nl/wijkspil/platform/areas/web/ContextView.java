package nl.wijkspil.platform.areas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.context.AreaContext;
import nl.wijkspil.platform.areas.context.MeasureLines;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts an area's context on a page. */
@Component
class ContextView {

    private static final List<String> DEVELOPMENTS = List.of("care", "ageing", "shrinking");

    private final MessageSource messages;

    ContextView(MessageSource messages) {
        this.messages = messages;
    }

    /** A measure with its drawing. */
    record Shown(MeasureLines lines, String title, String svg) {}

    /** A development with its measures. */
    record Development(String key, List<Shown> measures) {}

    /** {@return what it put there} */
    List<Shown> fill(Model model, AreaContext context, String part) {
        Locale locale = LocaleContextHolder.getLocale();
        String name =
                context.areas().stream().map(NamedArea::name).collect(Collectors.joining(", "));
        List<Shown> shown = new ArrayList<>();
        for (MeasureLines each : context.measures()) {
            String title = messages.getMessage("measure." + each.measure().key(), null, locale);
            shown.add(new Shown(each, title, Multiple.draw(each, title + ", " + name)));
        }
        model.addAttribute("context", context);
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
