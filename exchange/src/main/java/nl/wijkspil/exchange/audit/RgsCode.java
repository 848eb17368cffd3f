package nl.wijkspil.exchange.audit;

import java.util.Set;
import java.util.regex.Pattern;

/** Codes of the reference chart of accounts (RGS), as they stand in files. */
public final class RgsCode {

    private static final Pattern CODE = Pattern.compile("[BW](?:[A-Z][A-Za-z0-9]{2}){1,5}");
    private static final Set<String> PLACEHOLDERS =
            Set.of(
                    "0", "00", "000", "0000", "0001", "-", "RGS-1", "nvt", "n.v.t.", "NVT",
                    "N.V.T.");

    private RgsCode() {}

    /** The code without what packages hang on it; empty when it is none. */
    public static String clean(String written) {
        String code = written.strip();
        int colon = code.lastIndexOf(':');
        code = colon >= 0 ? code.substring(colon + 1) : code;
        int dot = code.indexOf('.');
        code = dot > 0 ? code.substring(0, dot) : code;
        return CODE.matcher(code).matches() ? code : "";
    }

    /** Whether it is one of the ways to write "none". */
    public static boolean isPlaceholder(String written) {
        return PLACEHOLDERS.contains(written.strip());
    }
}
