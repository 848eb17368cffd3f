package nl.wijkspil.evaluation.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was looked at while a condition was tried: used and missing figures, grades that support.
 */
final class Trace {

    private final Set<FigureKey> used = new LinkedHashSet<>();
    private final Set<Missing> missing = new LinkedHashSet<>();
    private final List<Grade> support = new ArrayList<>();

    void used(FigureKey key) {
        used.add(key);
    }

    void missing(String code, int year, String reason) {
        missing.add(new Missing(code, year, reason));
    }

    void support(Grade grade) {
        support.add(grade);
    }

    void addAll(Trace other) {
        used.addAll(other.used);
        missing.addAll(other.missing);
        support.addAll(other.support);
    }

    void usedAndMissing(List<FigureKey> keys, List<Missing> gaps) {
        used.addAll(keys);
        missing.addAll(gaps);
    }

    List<FigureKey> usedKeys() {
        return List.copyOf(used);
    }

    List<Missing> gaps() {
        return List.copyOf(missing);
    }

    /** Whether the support is there and all of it is as weak as {@code strongest} or weaker. */
    boolean onlyWeak(Grade strongest) {
        return !support.isEmpty()
                && support.stream().allMatch(grade -> grade.compareTo(strongest) >= 0);
    }
}
