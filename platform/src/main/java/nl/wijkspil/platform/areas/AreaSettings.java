package nl.wijkspil.platform.areas;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of areas.
 *
 * @param weakest the certainty, 0 to 1, below which a figure is not carried over a boundary that
 *     changed; a proposal, no official value is known. See {@link
 *     nl.wijkspil.exchange.areas.change.Bridge.Parts}
 */
@ConfigurationProperties("wijkspil.areas")
public record AreaSettings(@DefaultValue("0.5") double weakest) {

    /** Refuses what is no share. */
    public AreaSettings {
        if (!(weakest >= 0 && weakest <= 1)) {
            throw new IllegalArgumentException(
                    ("WS-SETTING-002 setting wijkspil.areas.weakest (%s) is not between 0 and"
                                    + " 1.%nMaybe 0.5 was meant.")
                            .formatted(weakest));
        }
    }
}
