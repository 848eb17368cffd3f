package nl.wijkspil.platform.areas.panel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.panel.PanelSpec;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.panel.PanelChoice.Which;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a choice into the specification of a panel, or says why it cannot be. */
@Component
public class AskPanel {

    /** A panel with more cells is for the command line. */
    public static final long MOST_CELLS = 6_000_000;

    private static final int EVERYWHERE = 60_000;

    private final Areas areas;
    private final StreamPanel panels;

    AskPanel(Areas areas, StreamPanel panels) {
        this.areas = areas;
        this.panels = panels;
    }

    /** Why a panel cannot be made. */
    public enum Refusal {
        /** None of the areas is known. */
        NO_AREAS,
        /** Some codes are not known. */
        UNKNOWN_AREAS,
        /** No year with figures was chosen. */
        NO_YEARS,
        /** The chosen years have none of the chosen indicators. */
        NO_INDICATORS,
        /** It has more cells than a page makes. */
        TOO_LARGE
    }

    /** What asking came to. */
    public sealed interface Answer {
        /**
         * The panel can be made.
         *
         * @param spec what is asked, written so that it can be asked again
         * @param panel the panel itself
         */
        record Ready(PanelSpec spec, StreamPanel.Streamed panel) implements Answer {

            /** {@return how many rows it has} */
            public long rows() {
                return (long) panel.areas().size() * spec.years().size();
            }

            /** {@return how many cells it has} */
            public long cells() {
                return rows() * panel.columns().size();
            }
        }

        /**
         * It cannot.
         *
         * @param why why not
         * @param unknown codes that are not known
         * @param cells how many cells it would have, 0 when that is not the matter
         */
        record Refused(Refusal why, List<AreaCode> unknown, long cells) implements Answer {
            /** Copies the list. */
            public Refused {
                unknown = List.copyOf(unknown);
            }

            private Refused(Refusal why) {
                this(why, List.of(), 0);
            }
        }
    }

    /** {@return the panel, not yet computed, or why not} */
    public Answer ask(PanelChoice choice) {
        if (!CurrentTenant.get().hasAny(Role.EVALUATOR, Role.SUPPORT)) {
            throw new NotAllowedException("panels are for evaluators and the network's support");
        }
        List<Integer> years = choice.years().stream().filter(years()::contains).toList();
        if (years.isEmpty()) {
            return new Answer.Refused(Refusal.NO_YEARS);
        }
        if (choice.areas() instanceof Which.Named(List<AreaCode> codes, boolean typed) && typed) {
            Set<AreaCode> known = areas.latest(codes).keySet();
            List<AreaCode> unknown = codes.stream().filter(code -> !known.contains(code)).toList();
            if (!unknown.isEmpty()) {
                return new Answer.Refused(Refusal.UNKNOWN_AREAS, unknown, 0);
            }
        }
        List<AreaCode> named = named(choice);
        if (named != null && named.isEmpty()) {
            return new Answer.Refused(Refusal.NO_AREAS);
        }
        List<String> indicators = indicators(choice, years);
        if (indicators.isEmpty()) {
            return new Answer.Refused(Refusal.NO_INDICATORS);
        }
        PanelSpec spec =
                new PanelSpec(
                        indicators,
                        years,
                        choice.areas() instanceof Which.OfLevel of ? of.level() : null,
                        named == null ? List.of() : named,
                        choice.boundary(),
                        choice.weakest());
        Answer.Ready ready = new Answer.Ready(spec, panels.of(spec));
        if (ready.panel().areas().isEmpty()) {
            return new Answer.Refused(Refusal.NO_AREAS);
        }
        return ready.cells() > MOST_CELLS
                ? new Answer.Refused(Refusal.TOO_LARGE, List.of(), ready.cells())
                : ready;
    }

    /** {@return the years that have figures, in order} */
    public List<Integer> years() {
        return files().stream().flatMap(each -> each.years().stream()).distinct().sorted().toList();
    }

    /** {@return the loaded files with figures, the last loaded first} */
    public List<Dataset> files() {
        return areas.datasets().stream().filter(each -> each.source().hasFigures()).toList();
    }

    /** The areas by code; null for all that have figures, each year with its own. */
    private @Nullable List<AreaCode> named(PanelChoice choice) {
        return switch (choice.areas()) {
            case Which.Named(List<AreaCode> codes, _) -> codes;
            case Which.OfLevel(AreaLevel level, String municipality) -> {
                Integer boundary = choice.boundary();
                if (boundary == null && municipality.isEmpty()) {
                    yield null;
                }
                Set<AreaCode> found = new LinkedHashSet<>();
                for (int year : boundary == null ? choice.years() : List.of(boundary)) {
                    areas.list(year, level, municipality, EVERYWHERE).stream()
                            .map(NamedArea::code)
                            .forEach(found::add);
                }
                yield found.stream().sorted().toList();
            }
        };
    }

    private List<String> indicators(PanelChoice choice, List<Integer> years) {
        boolean postcodes =
                switch (choice.areas()) {
                    case Which.Named(List<AreaCode> codes, _) ->
                            codes.stream().anyMatch(each -> each.level() == AreaLevel.POSTCODE);
                    case Which.OfLevel(AreaLevel level, _) -> level == AreaLevel.POSTCODE;
                };
        List<String> offered = new ArrayList<>();
        for (Dataset each : files()) {
            if (each.years().stream().anyMatch(years::contains)
                    && (postcodes || each.source() != AreaSource.POSTCODES)) {
                each.columns().stream().map(AreaColumn::key).forEach(offered::add);
            }
        }
        return offered.stream()
                .distinct()
                .filter(key -> choice.indicators().isEmpty() || choice.indicators().contains(key))
                .toList();
    }
}
