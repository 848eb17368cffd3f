package nl.wijkspil.platform.areas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which delivery of a table a file is: the publisher brings out up to three a year, and a file does
 * not say which one it is. Who loads it says so.
 *
 * @param version in the publisher's words, such as "tweede levering"; empty when not known
 * @param date the day it came out; null when not known
 */
public record Delivery(String version, @Nullable LocalDate date) {

    /** Nothing is known of it. */
    public static final Delivery UNKNOWN = new Delivery("", null);

    private static final int LONGEST = 60;

    /** Cuts a version that is too long. */
    public Delivery {
        String plain = version.replaceAll("\\p{Cntrl}", " ").strip();
        version = plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
