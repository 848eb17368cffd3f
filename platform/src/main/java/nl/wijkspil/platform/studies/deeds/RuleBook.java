package nl.wijkspil.platform.studies.deeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.RuleSetReference;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.platform.studies.SignedRuleSet;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.storage.RuleSetStore;
import org.springframework.stereotype.Component;

/** Every version of every rule set that the current organisation can use. */
@Component
public class RuleBook {

    /** The order in which people read them: the hub first. */
    private static final List<String> ORDER =
            List.of("SPIL-1", "GEZOND-1", "BENEN-1", "UITKOMST-1");

    private static final Pattern DOT = Pattern.compile("[.]");
    private static final Comparator<RuleSet> READING =
            Comparator.comparingInt((RuleSet each) -> Math.floorMod(ORDER.indexOf(each.code()), 99))
                    .thenComparing(RuleSet::code)
                    .thenComparingInt(each -> number(each.version(), 0))
                    .thenComparingInt(each -> number(each.version(), 1));

    private final RuleSetStore store;

    RuleBook(RuleSetStore store) {
        this.store = store;
    }

    /** {@return all versions, oldest first within a code} */
    public List<SignedRuleSet> all() {
        var all = new ArrayList<SignedRuleSet>();
        RuleSets.builtIn().all().forEach(each -> all.add(new SignedRuleSet(each, "", null, "")));
        store.all().forEach(version -> all.add(version.signed()));
        all.sort(Comparator.comparing(SignedRuleSet::rules, READING));
        return all;
    }

    /** {@return the version, if there is one} */
    public Optional<SignedRuleSet> find(String code, String version) {
        return all().stream()
                .filter(each -> each.rules().code().equals(code))
                .filter(each -> each.rules().version().equals(version))
                .findFirst();
    }

    /** {@return the file of a version, as signed or shipped} */
    public byte[] file(SignedRuleSet signed) {
        var rules = signed.rules();
        if (signed.shipped()) {
            return RuleSets.file(rules.code());
        }
        return store.all().stream()
                .filter(each -> each.signed().rules().sha256().equals(rules.sha256()))
                .findFirst()
                .orElseThrow()
                .file()
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** {@return for each code the version asked for, or else the newest} */
    public List<RuleSetReference> choose(Map<String, String> versions) {
        var chosen = new java.util.LinkedHashMap<String, RuleSetReference>();
        for (var each : all()) {
            var wanted = versions.get(each.rules().code());
            if (wanted == null || wanted.equals(each.rules().version())) {
                chosen.put(each.rules().code(), each.rules().reference());
            }
        }
        versions.forEach((code, version) -> {
            var found = chosen.get(code);
            if (found == null || !found.version().equals(version)) {
                throw new IllegalArgumentException(
                        "rule set (%s %s) is not there.%nMaybe it was signed by another organisation."
                                .formatted(code, version));
            }
        });
        return List.copyOf(chosen.values());
    }

    /** {@return the rules of a study, exactly those it began with} */
    public RuleSets of(Study study) {
        var all = all();
        return RuleSets.of(
                study.ruleSets().stream()
                        .map(reference ->
                                all.stream()
                                        .map(SignedRuleSet::rules)
                                        .filter(rules -> rules.reference().equals(reference))
                                        .findFirst()
                                        .orElseThrow(() ->
                                                new IllegalStateException(
                                                        ("rules (%s) are gone.%nMaybe the product"
                                                             + " shipped a changed file without a"
                                                             + " new version.")
                                                                .formatted(reference))))
                        .toList());
    }

    private static int number(String version, int part) {
        var parts = DOT.split(version, 2);
        return part < parts.length && parts[part].matches("\\d{1,6}")
                ? Integer.parseInt(parts[part])
                : 0;
    }
}
