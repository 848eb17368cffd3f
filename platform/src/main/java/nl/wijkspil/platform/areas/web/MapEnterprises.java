package nl.wijkspil.platform.areas.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.enterprises.Enterprises;
import nl.wijkspil.platform.enterprises.HubRecognition;
import nl.wijkspil.platform.enterprises.PublicProfile;
import nl.wijkspil.platform.enterprises.Summary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The enterprises that stand on a map, each with its wheel. */
@Component
class MapEnterprises {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int AT_ONCE = 1_000;

    private final Enterprises enterprises;
    private final ObjectProvider<HubRecognition> recognitions;
    private final Clock clock;

    MapEnterprises(
            Enterprises enterprises, ObjectProvider<HubRecognition> recognitions, Clock clock) {
        this.enterprises = enterprises;
        this.recognitions = recognitions;
        this.clock = clock;
    }

    /**
     * An enterprise on the map.
     *
     * @param row what the public list says of it
     * @param hub whether a published study found it to be the hub of its neighbourhood
     * @param codes the areas of this map it serves
     */
    record Placed(Summary row, boolean hub, List<String> codes) {
        Placed {
            codes = List.copyOf(codes);
        }

        /** The codes as one text, for the map. */
        public String joined() {
            return String.join(" ", codes);
        }
    }

    /**
     * {@return the public enterprises whose catchment lies on this map, by name}
     *
     * @param municipality only of this municipality; empty for all
     */
    List<Placed> on(AreaLevel level, String municipality) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        List<Summary> rows = all(today);
        List<Organisation.Id> ids = rows.stream().map(Summary::organisation).toList();
        var profiles = enterprises.published(ids, today);
        Set<Organisation.Id> hubs =
                recognitions.stream()
                        .flatMap(each -> each.hubs(ids).stream())
                        .collect(Collectors.toSet());
        List<Placed> placed = new ArrayList<>();
        for (Summary row : rows) {
            PublicProfile profile = profiles.get(row.organisation());
            if (profile != null) {
                var codes =
                        profile.catchmentOn(today)
                                .map(catchment -> codes(catchment.codes(), level, municipality))
                                .orElse(List.of());
                if (!codes.isEmpty()) {
                    placed.add(new Placed(row, hubs.contains(row.organisation()), codes));
                }
            }
        }
        return placed;
    }

    private List<Summary> all(LocalDate today) {
        List<Summary> rows = new ArrayList<>();
        Summary.Page page;
        int number = 0;
        do {
            number++;
            page = enterprises.list(Summary.Search.ALL, today, number, AT_ONCE);
            rows.addAll(page.rows());
        } while (number < page.pages());
        return rows;
    }

    private static List<String> codes(
            Collection<String> catchment, AreaLevel level, String municipality) {
        Set<String> codes = new LinkedHashSet<>();
        for (String text : catchment) {
            AreaCode code = AreaCode.parse(text).orElse(null);
            AreaCode within = code == null ? null : code.municipality();
            if (code == null
                    || within == null
                    || !(municipality.isEmpty() || within.text().equals(municipality))) {
                continue;
            }
            AreaCode at = code;
            while (at != null && at.level() != level) {
                at = at.parent();
            }
            codes.add(at == null ? code.text() : at.text());
        }
        return List.copyOf(codes);
    }
}
