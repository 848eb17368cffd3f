package nl.wijkspil.exchange.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkspil.exchange.audit.markup.MarkupProblem;
import nl.wijkspil.exchange.audit.markup.MarkupScanner;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML Auditfile Financieel 3.1, 3.2, 3.2.1 and 4.0, in one pass and in memory that does not
 * grow with the lines: plain, in gzip or in zip, several files as one set. What packages do
 * differently is read as they mean it and becomes a finding.
 *
 * <p>Example: {@code AuditReader.read(List.of(AuditSource.of(path)), new AuditHandler() {})}.
 */
public final class AuditReader {

    private AuditReader() {}

    /**
     * Reads a set.
     *
     * @param sources in the order of their names: master data before transactions
     * @param handler hears everything while it is read
     * @return the sums and findings; look at {@link AuditBook#usable()} before using either them or
     *     what the handler heard
     * @throws IOException when a source cannot be opened or read
     */
    public static AuditBook read(List<AuditSource> sources, AuditHandler handler)
            throws IOException {
        Set<String> windows = new HashSet<>();
        while (true) {
            ReadState state = new ReadState(handler);
            handler.begin();
            String again = attempt(sources, state, windows);
            if (again == null) {
                return state.book();
            }
            windows.add(again);
        }
    }

    /** The place of a file that turned out not to be UTF-8, or null when all was read. */
    private static @Nullable String attempt(
            List<AuditSource> sources, ReadState state, Set<String> windows) throws IOException {
        String[] again = new String[1];
        for (AuditSource source : sources) {
            Finding refused =
                    AuditParts.each(
                            source,
                            (place, in) -> {
                                Finding one = part(place, in, state, windows);
                                if (one != null && one.equals(RETRY)) {
                                    again[0] = place;
                                }
                                return one;
                            });
            if (again[0] != null) {
                return again[0];
            }
            if (refused != null) {
                state.refuse(refused);
                break;
            }
        }
        return null;
    }

    private static final Finding RETRY = AuditFindings.letters("", "");

    private static @Nullable Finding part(
            String place, InputStream in, ReadState state, Set<String> windows) throws IOException {
        boolean second = windows.contains(place);
        Letters letters = Letters.of(in, place, second);
        if (letters.refused() != null) {
            return letters.refused();
        }
        if (letters.mark()) {
            state.note(letters.declared().startsWith("UTF-16") ? "UTF-16" : "UTF-8 BOM");
        }
        if (second) {
            state.findings.add(AuditFindings.letters(place, letters.declared()));
        }
        AuditVisitor visitor = new AuditVisitor(state, place);
        try {
            MarkupScanner.scan(letters.in(), Element.TABLE, visitor);
        } catch (MarkupProblem problem) {
            if (problem.kind() == MarkupProblem.Kind.ENCODING && !second) {
                return RETRY;
            }
            return refusal(place, problem, visitor);
        }
        return visitor.refused();
    }

    private static Finding refusal(String place, MarkupProblem problem, AuditVisitor visitor) {
        Finding already = visitor.refused();
        if (already != null) {
            return already;
        }
        String where = place + " byte " + problem.offset();
        return switch (problem.kind()) {
            case DOCTYPE -> AuditFindings.doctype(where);
            case LIMIT -> AuditFindings.beyondLimits(where, problem.words());
            case BROKEN, CUT, ENCODING ->
                    visitor.rootSeen()
                            ? AuditFindings.broken(where, problem.words())
                            : AuditFindings.unknownFormat(place);
        };
    }
}
