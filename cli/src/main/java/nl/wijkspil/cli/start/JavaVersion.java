package nl.wijkspil.cli.start;

import nl.wijkspil.cli.Refusal;

/** Which Java may run the platform. */
final class JavaVersion {

    /**
     * The least version: JDK 25 before 25.0.3 can corrupt data under G1 (JDK-8377811).
     *
     * @see <a href="https://bugs.openjdk.org/browse/JDK-8377811">JDK-8377811</a>
     */
    static final Runtime.Version LEAST = Runtime.Version.parse("25.0.3");

    private JavaVersion() {}

    /**
     * Refuses an older Java.
     *
     * @throws Refusal {@code WS-START-001}
     */
    static void require(Runtime.Version running) {
        if (running.compareToIgnoreOptional(LEAST) < 0) {
            throw new Refusal(
                    "WS-START-001",
                    "Java " + running + " is te oud / too old.",
                    "Installeer JDK " + LEAST + " of later, zie docs/handbook/install.md.");
        }
    }
}
