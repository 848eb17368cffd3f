package nl.wijkspil.exchange.rgs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkspil.lending.Finding;

/**
 * What a workbook holds.
 *
 * @param version for example 3.7; empty when it is not known
 * @param entries codes in the order of the workbook; empty when anything is wrong
 * @param findings what is wrong; any error means that nothing may be used
 */
public record RgsBook(String version, List<RgsEntry> entries, List<Finding> findings) {

    /** Copies the lists. */
    public RgsBook {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /** Whether it may be used. */
    public boolean isSound() {
        return findings.stream().noneMatch(Finding::isError);
    }

    /** {@return how many codes each level has, from level 1} */
    public Map<Integer, Long> levels() {
        return entries.stream()
                .collect(
                        Collectors.groupingBy(
                                RgsEntry::level, TreeMap::new, Collectors.counting()));
    }
}
