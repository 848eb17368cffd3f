package nl.wijkspil.platform.enterprises.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import nl.wijkspil.platform.enterprises.Partner;
import nl.wijkspil.platform.enterprises.PartnerLevel;
import nl.wijkspil.platform.enterprises.PartnerType;

/**
 * Whether municipality, care, welfare and housing treat the enterprise as a full partner (indicator
 * REL-02).
 *
 * @param paid core types with a partner at level 4 or higher
 * @param written core types with a partner at level 3 or higher
 */
public record FullPartner(Set<PartnerType> paid, Set<PartnerType> written) {

    private static final int MANY_WRITTEN = 3;

    /** Copies the sets. */
    public FullPartner {
        paid = Set.copyOf(paid);
        written = Set.copyOf(written);
    }

    /** {@return how it stands on this day} */
    public static FullPartner on(LocalDate day, Collection<Partner> partners) {
        return new FullPartner(
                types(partners, day, PartnerLevel.PAID),
                types(partners, day, PartnerLevel.WRITTEN));
    }

    private static Set<PartnerType> types(Collection<Partner> partners, LocalDate day, int least) {
        var types = EnumSet.noneOf(PartnerType.class);
        partners.stream()
                .filter(partner -> partner.type().core())
                .filter(partner -> partner.levelOn(day).filter(l -> l.level() >= least).isPresent())
                .forEach(partner -> types.add(partner.type()));
        return types;
    }

    /**
     * The catalogue's formula: the number of core types at level 4 or higher; if none, then 1 when
     * three or more types are at level 3 or higher, else 0. It is a full partner from 1.
     */
    public int value() {
        if (!paid.isEmpty()) {
            return paid.size();
        }
        return written.size() >= MANY_WRITTEN ? 1 : 0;
    }
}
