package nl.wijkspil.exchange.areas.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.text.CellRow;
import org.jspecify.annotations.Nullable;

/** Where the two codes, the two years and the count stand in a file of changes. */
final class ChangePlan {

    private static final Map<String, String> PREFIX =
            Map.of("gemeente", "GM", "wijk", "WK", "buurt", "BU");
    private static final Pattern CODE_OF_YEAR =
            Pattern.compile("(BU|WK|GM|BUURT|WIJK|GEMEENTE)_?CODE_(?:CBS_)?(20[0-9]{2})");

    private final int model;
    private final int level;
    private final int fromYear;
    private final int toYear;
    private final int from;
    private final int to;
    private final int count;
    private final int givenFrom;
    private final int givenTo;

    private ChangePlan(
            int model,
            int level,
            int fromYear,
            int toYear,
            int from,
            int to,
            int count,
            int givenFrom,
            int givenTo) {
        this.model = model;
        this.level = level;
        this.fromYear = fromYear;
        this.toYear = toYear;
        this.from = from;
        this.to = to;
        this.count = count;
        this.givenFrom = givenFrom;
        this.givenTo = givenTo;
    }

    static @Nullable ChangePlan of(List<String> header) {
        List<String> names = header.stream().map(h -> h.toLowerCase(Locale.ROOT)).toList();
        if (names.containsAll(List.of("van", "naar", "van_code", "naar_code", "n"))) {
            return new ChangePlan(
                    names.indexOf("model"),
                    names.indexOf("niveau"),
                    names.indexOf("van"),
                    names.indexOf("naar"),
                    names.indexOf("van_code"),
                    names.indexOf("naar_code"),
                    names.indexOf("n"),
                    0,
                    0);
        }
        List<int[]> codes = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            Matcher matcher = CODE_OF_YEAR.matcher(header.get(i).toUpperCase(Locale.ROOT));
            boolean own = header.get(i).toUpperCase(Locale.ROOT).contains("CBS");
            if (matcher.matches() && (own || header.stream().noneMatch(h -> h.contains("CBS")))) {
                codes.add(new int[] {i, Integer.parseInt(matcher.group(2))});
            }
        }
        if (codes.size() != 2 || codes.get(0)[1] == codes.get(1)[1]) {
            return null;
        }
        int[] old = codes.get(0)[1] < codes.get(1)[1] ? codes.get(0) : codes.get(1);
        int[] young = codes.get(0)[1] < codes.get(1)[1] ? codes.get(1) : codes.get(0);
        return new ChangePlan(-1, -1, -1, -1, old[0], young[0], -1, old[1], young[1]);
    }

    /** Whether the file links codes one to one instead of counting addresses. */
    boolean oneToOne() {
        return count < 0;
    }

    String model(CellRow row) {
        return model < 0 ? "" : row.text(model);
    }

    List<String> cells(CellRow row) {
        return List.of(row.text(from), row.text(to));
    }

    /** The move of a row; empty when a code, a year or a count is none. */
    Optional<Move> move(CellRow row) {
        String prefix = level < 0 ? "" : PREFIX.getOrDefault(row.text(level), "");
        Optional<AreaCode> old = code(prefix, row.text(from));
        Optional<AreaCode> young = code(prefix, row.text(to));
        int first = givenFrom > 0 ? givenFrom : number(row.text(fromYear));
        int second = givenTo > 0 ? givenTo : number(row.text(toYear));
        int addresses = count < 0 ? 1 : number(row.text(count));
        if (old.isEmpty() || young.isEmpty() || first < 1990 || second <= first || addresses < 0) {
            return Optional.empty();
        }
        return Optional.of(new Move(first, second, old.get(), young.get(), addresses));
    }

    private static Optional<AreaCode> code(String prefix, String text) {
        return AreaCode.parse(text.startsWith(prefix) ? text : prefix + text);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }
}
