package nl.wijkspil.exchange.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.wijkspil.lending.Finding;

/** Findings with examples: of each code the first few are kept, of the rest only the number. */
final class FindingList {

    private static final int EXAMPLES = 10;

    private static final class OfCode {
        final List<Finding> examples = new ArrayList<>();
        int count;
    }

    private final Map<String, OfCode> codes = new TreeMap<>();

    /** Adds a finding; its words are only made when there is room for them. */
    void add(String code, Supplier<Finding> finding) {
        OfCode of = codes.computeIfAbsent(code, c -> new OfCode());
        of.count++;
        if (of.examples.size() < EXAMPLES) {
            of.examples.add(finding.get());
        }
    }

    /** Adds a finding. */
    void add(Finding finding) {
        add(finding.code(), () -> finding);
    }

    void clear() {
        codes.clear();
    }

    /** All that are kept, worst first, by code. */
    List<Finding> list() {
        List<Finding> all = new ArrayList<>();
        codes.forEach((code, of) -> {
            all.addAll(of.examples);
            if (of.count > of.examples.size()) {
                Finding last = of.examples.getLast();
                all.add(
                        new Finding(
                                code,
                                last.severity(),
                                "en nog " + (of.count - of.examples.size()) + " plaatsen",
                                "Hetzelfde op meer plaatsen.",
                                last.cure()));
            }
        });
        all.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(all);
    }
}
