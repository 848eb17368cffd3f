package nl.wijkspil.platform.areas;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of areas.
 *
 * @param weakest the certainty, 0 to 1, below which a figure is not carried over a boundary that
 *     changed; a proposal, no official value is known. See {@link
 *     nl.wijkspil.exchange.areas.change.Bridge.Parts}
 * @param townFrom from how many addresses per square kilometre, 1 to 10,000, a catchment is
 *     proposed as town; a proposal: there is no official cut in two, Statistics Netherlands cuts
 *     its five classes at 2,500, 1,500, 1,000 and 500
 */
@ConfigurationProperties("wijkspil.areas")
public record AreaSettings(
        @DefaultValue("0.5") double weakest, @DefaultValue("1000") int townFrom) {

    private static final int MOST = 10_000;

    /** Refuses what is no share, and a density that no area has. */
    public AreaSettings {
        if (!(weakest >= 0 && weakest <= 1)) {
            throw new IllegalArgumentException(
                    ("WS-SETTING-002 setting wijkspil.areas.weakest (%s) is not between 0 and"
                                    + " 1.%nMaybe 0.5 was meant.")
                            .formatted(weakest));
        }
        if (townFrom < 1 || townFrom > MOST) {
            throw new IllegalArgumentException(
                    ("WS-SETTING-003 setting wijkspil.areas.town-from (%d) is no density of"
                                    + " addresses from 1 to %d per square kilometre.%nMaybe 1000"
                                    + " was meant.")
                            .formatted(townFrom, MOST));
        }
    }
}
