package nl.wijkspil.platform.studies.deeds;

import org.jspecify.annotations.Nullable;

/** Which version of the program computed something. */
final class CodeVersion {

    static final String CURRENT = of(CodeVersion.class.getPackage().getImplementationVersion());

    private CodeVersion() {}

    private static String of(@Nullable String fromJar) {
        return fromJar == null ? "0.1.0" : fromJar;
    }
}
