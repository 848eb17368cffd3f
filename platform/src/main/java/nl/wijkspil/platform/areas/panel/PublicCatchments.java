package nl.wijkspil.platform.areas.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.enterprises.Enterprises;
import nl.wijkspil.platform.enterprises.PublicProfile;
import nl.wijkspil.platform.enterprises.Summary;
import org.springframework.stereotype.Component;

/** The areas that the enterprises of the public list say they serve. */
@Component
public class PublicCatchments {

    private static final int AT_ONCE = 1_000;

    private final Enterprises enterprises;

    PublicCatchments(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    /**
     * An enterprise with its area.
     *
     * @param slug last part of its public address
     * @param name its name
     * @param codes the areas, at least one
     */
    public record Served(String slug, String name, List<AreaCode> codes) {
        /** Copies the list. */
        public Served {
            codes = List.copyOf(codes);
        }
    }

    /** {@return the public enterprises that have an area on this day, by name} */
    public List<Served> on(LocalDate day) {
        Map<Organisation.Id, Summary> rows = new LinkedHashMap<>();
        Summary.Page page;
        int number = 0;
        do {
            number++;
            page = enterprises.list(Summary.Search.ALL, day, number, AT_ONCE);
            page.rows().forEach(row -> rows.put(row.organisation(), row));
        } while (number < page.pages());
        Map<Organisation.Id, PublicProfile> profiles = enterprises.published(rows.keySet(), day);
        List<Served> served = new ArrayList<>();
        rows.forEach((id, row) -> {
            PublicProfile profile = profiles.get(id);
            List<AreaCode> codes =
                    profile == null
                            ? List.of()
                            : profile.catchmentOn(day).stream()
                                    .flatMap(each -> each.codes().stream())
                                    .flatMap(code -> AreaCode.parse(code).stream())
                                    .toList();
            if (!codes.isEmpty()) {
                served.add(new Served(row.slug(), row.name(), codes));
            }
        });
        return served;
    }
}
