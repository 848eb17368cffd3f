package nl.wijkspil.platform.areas.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.platform.areas.Dataset;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * The files that say where places lie, with the years they count for: of files of places the last
 * loaded per year, of tables of postcodes all that were not replaced.
 *
 * @param datasets the files
 * @param years of each the year
 */
record CountedPlaces(Field<UUID[]> datasets, Field<Integer[]> years) {

    /** Where rows count, in SQL: {@code (dataset_id, year) in (select * from unnest({0}, {1}))}. */
    static CountedPlaces of(List<Dataset> current) {
        List<UUID> ids = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Dataset each : current) {
            boolean places = each.source() == AreaSource.PLACES;
            if (places || each.source() == AreaSource.POSTCODES) {
                for (int year : each.years()) {
                    if (!places || taken.add(year)) {
                        ids.add(each.id());
                        years.add(year);
                    }
                }
            }
        }
        return new CountedPlaces(
                DSL.val(ids.toArray(UUID[]::new)), DSL.val(years.toArray(Integer[]::new)));
    }
}
