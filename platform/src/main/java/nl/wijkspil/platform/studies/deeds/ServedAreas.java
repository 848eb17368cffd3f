package nl.wijkspil.platform.studies.deeds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.enterprises.Enterprises;
import nl.wijkspil.platform.enterprises.PublicProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The catchments of the enterprises in a study: as on the last day of its period; of an enterprise
 * that had none yet, as today. Only what is public is read.
 */
@Component
class ServedAreas {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Words NONE = new Words("", "");
    private static final Words NOT_PUBLIC =
            new Words(
                    "Het bedrijf staat niet op de openbare lijst; zijn gebied is niet bekend.",
                    "The enterprise is not on the public list; its area is not known.");
    private static final Words NOT_DRAWN =
            new Words(
                    "Het bedrijf heeft nog geen verzorgingsgebied gekozen.",
                    "The enterprise has not chosen a catchment yet.");

    private final Enterprises enterprises;
    private final Clock clock;

    ServedAreas(Enterprises enterprises, Clock clock) {
        this.enterprises = enterprises;
        this.clock = clock;
    }

    /**
     * The area of an enterprise.
     *
     * @param codes of the area; empty when it is not known
     * @param on the day it was read for; null when it is not known
     * @param later whether that day is after the study's period
     * @param why it is not known; empty when it is
     */
    record Served(Set<String> codes, @Nullable LocalDate on, boolean later, Words why) {
        Served {
            codes = Set.copyOf(codes);
        }
    }

    /** {@return the area of each of these enterprises, in a study up to this year} */
    Map<Organisation.Id, Served> of(Collection<Organisation.Id> owners, int toYear) {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        var profiles = enterprises.published(owners, today);
        var served = new LinkedHashMap<Organisation.Id, Served>();
        for (var owner : owners) {
            var profile = profiles.get(owner);
            served.put(
                    owner,
                    profile == null
                            ? new Served(Set.of(), null, false, NOT_PUBLIC)
                            : served(profile, LocalDate.of(toYear, 12, 31), today));
        }
        return served;
    }

    private static Served served(PublicProfile profile, LocalDate last, LocalDate today) {
        return profile.catchmentOn(last)
                .map(catchment -> new Served(catchment.codes(), last, false, NONE))
                .or(() ->
                        profile.catchmentOn(today)
                                .map(catchment -> new Served(catchment.codes(), today, true, NONE)))
                .orElseGet(() -> new Served(Set.of(), null, false, NOT_DRAWN));
    }
}
