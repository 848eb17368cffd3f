package nl.wijkspil.platform.studies.deeds;

import java.util.List;
import nl.wijkspil.platform.studies.Studies.NewRuleSet;
import nl.wijkspil.platform.studies.Studies.Refusal;
import nl.wijkspil.platform.studies.Studies.Signed;
import nl.wijkspil.platform.studies.domain.NewVersion;
import nl.wijkspil.platform.studies.storage.RuleSetStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs a new version of a rule set with other thresholds; studies keep the version they have. */
@Component
class SignRuleSet {

    private final Desk desk;
    private final RuleBook rules;
    private final RuleSetStore store;

    SignRuleSet(Desk desk, RuleBook rules, RuleSetStore store) {
        this.desk = desk;
        this.rules = rules;
        this.store = store;
    }

    @Transactional
    Signed sign(NewRuleSet wanted) {
        var tenant = desk.evaluator();
        var from =
                rules.find(wanted.code(), wanted.from())
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "rule set (%s %s) is not there.%nMaybe SPIL-1 1.0."
                                                .formatted(wanted.code(), wanted.from())));
        if (rules.find(wanted.code(), wanted.version()).isPresent()) {
            return new Signed.Refused(Refusal.VERSION_TAKEN, List.of(wanted.version()));
        }
        var changes = NewVersion.changes(from.rules(), wanted.thresholds());
        if (changes.isEmpty()) {
            return new Signed.Refused(Refusal.NOTHING_CHANGED, List.of());
        }
        return switch (NewVersion.write(
                from.rules(),
                rules.file(from),
                wanted.version(),
                changes,
                tenant.organisation().name())) {
            case NewVersion.Written.Bad(var problems) ->
                    new Signed.Refused(
                            Refusal.RULES_BROKEN, problems.stream().map(Object::toString).toList());
            case NewVersion.Written.Good(var made, var file) -> {
                if (!store.add(made, file, wanted.reason())) {
                    yield new Signed.Refused(Refusal.VERSION_TAKEN, List.of(wanted.version()));
                }
                desk.note(
                        SignRuleSet.class,
                        made.code() + " " + made.version(),
                        changes + " sha256 " + made.sha256());
                yield new Signed.Done(made.reference());
            }
        };
    }
}
