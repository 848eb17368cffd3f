package nl.wijkspil.evaluation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A versioned rule set, as read from its file.
 *
 * @param code for example {@code SPIL-1}
 * @param version for example {@code 1.0}; a changed threshold is a new version
 * @param name for a reader
 * @param statement what the highest class says of an enterprise
 * @param origin who says so
 * @param thresholds every cut by name, in file order
 * @param gates all must hold before points count
 * @param criteria in order
 * @param cap the evidence cap, or null when there is none
 * @param classes in order of trial; the last has no condition
 * @param canonical the file in canonical form (RFC 8785), for bundles
 * @param sha256 hash of the canonical form, 64 hexadecimal digits
 */
public record RuleSet(
        String code,
        String version,
        Words name,
        Words statement,
        Words origin,
        SequencedMap<String, Threshold> thresholds,
        List<Gate> gates,
        List<Criterion> criteria,
        @Nullable EvidenceCap cap,
        List<ClassRule> classes,
        String canonical,
        String sha256) {

    private static final String ONE_POINT = "een_punt";

    /** Copies the collections. */
    public RuleSet {
        thresholds = new LinkedHashMap<>(thresholds);
        gates = List.copyOf(gates);
        criteria = List.copyOf(criteria);
        classes = List.copyOf(classes);
    }

    /**
     * The threshold of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Threshold threshold(String threshold) {
        Threshold found = thresholds.get(threshold);
        if (found == null) {
            throw new IllegalArgumentException(
                    "threshold "
                            + threshold
                            + " of "
                            + code
                            + "\nMaybe one of "
                            + thresholds.keySet()
                            + ".");
        }
        return found;
    }

    /**
     * The criterion of that code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Criterion criterion(String criterion) {
        return criteria.stream()
                .filter(candidate -> candidate.code().equals(criterion))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "criterion "
                                        + criterion
                                        + " of "
                                        + code
                                        + "\nMaybe one of "
                                        + criteria.stream().map(Criterion::code).toList()
                                        + "."));
    }

    /** The class of that code. */
    public ClassRule classRule(String classCode) {
        return classes.stream()
                .filter(candidate -> candidate.code().equals(classCode))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "class "
                                        + classCode
                                        + " of "
                                        + code
                                        + "\nMaybe one of "
                                        + classes.stream().map(ClassRule::code).toList()
                                        + "."));
    }

    /** The best class: the first that is not undecided. */
    public ClassRule best() {
        return classes.stream().filter(each -> !each.undecided()).findFirst().orElseThrow();
    }

    /** The most points possible, weights included. */
    public double maximum() {
        return criteria.stream().mapToDouble(each -> each.weight() * each.maximum()).sum();
    }

    /**
     * The rule set that asks one criterion only: class {@code JA} when it gives a point, {@code
     * NEE} when it gives none, {@code ONBEKEND} when missing data decide.
     */
    public RuleSet only(Criterion criterion) {
        SequencedMap<String, Threshold> cuts = new LinkedHashMap<>(thresholds);
        Words point = new Words("een punt", "one point");
        cuts.put(ONE_POINT, new Threshold(ONE_POINT, 1, "punt", false, false, origin, point));
        Words yes = new Words("Ja", "Yes");
        Words no = new Words("Nee", "No");
        Words open = new Words("Onbekend", "Unknown");
        Criterion plain =
                new Criterion(
                        criterion.code(),
                        criterion.name(),
                        1,
                        criterion.years(),
                        criterion.capped(),
                        criterion.levels());
        return new RuleSet(
                code,
                version,
                criterion.name(),
                criterion.levels().getFirst().sentence(),
                origin,
                cuts,
                List.of(),
                List.of(plain),
                cap,
                List.of(
                        new ClassRule(
                                "ONBEKEND",
                                open,
                                open,
                                true,
                                false,
                                false,
                                null,
                                false,
                                null,
                                true),
                        new ClassRule(
                                "JA", yes, yes, false, false, false, ONE_POINT, false, null, false),
                        new ClassRule(
                                "NEE", no, no, false, false, false, null, false, null, false)),
                canonical,
                sha256);
    }

    /** Code, version and hash together: which rules exactly. */
    public RuleSetReference reference() {
        return new RuleSetReference(code, version, sha256);
    }
}
