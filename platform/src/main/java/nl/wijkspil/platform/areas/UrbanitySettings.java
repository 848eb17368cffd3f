package nl.wijkspil.platform.areas;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From which density of addresses a catchment is proposed as town. There is no official cut in two:
 * Statistics Netherlands cuts its five classes at 2,500, 1,500, 1,000 and 500 addresses per square
 * kilometre. The default of 1,000, between moderately and little urban, is a proposal.
 *
 * @param townFrom addresses per square kilometre, 1 to 10,000
 */
@ConfigurationProperties("wijkspil.areas")
public record UrbanitySettings(@DefaultValue("1000") int townFrom) {

    private static final int MOST = 10_000;

    /** Refuses a density that no area has. */
    public UrbanitySettings {
        if (townFrom < 1 || townFrom > MOST) {
            throw new IllegalArgumentException(
                    ("WS-SETTING-003 setting wijkspil.areas.town-from (%d) is no density of"
                                    + " addresses from 1 to %d per square kilometre.%nMaybe 1000"
                                    + " was meant.")
                            .formatted(townFrom, MOST));
        }
    }
}
