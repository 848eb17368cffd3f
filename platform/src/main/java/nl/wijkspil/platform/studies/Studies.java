package nl.wijkspil.platform.studies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.evaluation.rules.RuleSetReference;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.study.Rater;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Person;

/**
 * The door of studies. Every deed asks for an evaluator, works in the current organisation, and
 * writes a line in the trail. What can be refused by a rule is a sealed answer; a study that is not
 * there is an exception.
 */
public interface Studies {

    /** {@return the current organisation's studies, latest first} */
    List<Study> all();

    /** {@return the study, or nothing when the current organisation has none with this id} */
    Optional<Study> find(Study.Id study);

    /** Begins a study. */
    Study.Id create(NewStudy study);

    /** Adds enterprises that share figures with the current organisation. */
    Added addEnterprises(Study.Id study, Collection<Organisation.Id> enterprises);

    /** Takes an enterprise out, unless it was already scored. */
    Changed removeEnterprise(Study.Id study, Organisation.Id enterprise);

    /** Says where an enterprise stands; some thresholds have a rural and an urban variant. */
    Changed urbanity(Study.Id study, Organisation.Id enterprise, Urbanity urbanity);

    /**
     * Takes over what official figures propose, for the enterprises whose place is not known yet.
     */
    Adopted adoptUrbanity(Study.Id study);

    /**
     * Writes down that an enterprise agrees to stand in a published report by name. Fictional
     * enterprises are shown by name without it.
     *
     * @param by who of the enterprise agreed
     * @param on the day
     */
    Changed consentToName(Study.Id study, Organisation.Id enterprise, String by, LocalDate on);

    /** Adds a rater: an evaluator of the current organisation without ties by role. */
    Added addRater(Study.Id study, Person.Id person);

    /** The current person says to be tied to an enterprise; from then on it cannot be scored. */
    Changed declareTie(Study.Id study, Organisation.Id enterprise, Rater.Kind kind);

    /**
     * Keeps a piece of evidence that the evaluators gathered for a criterion of an enterprise.
     *
     * @param item its enterprise, criterion, type, title and so on; its id is not used
     * @return the id it got
     * @throws IllegalStateException when the study is frozen or the enterprise is not in it
     */
    String addEvidence(Study.Id study, EvidenceItem item);

    /** Records the current person's blind score of one criterion of one enterprise. */
    Scored record(Study.Id study, Score score);

    /** Records the current person's score that settles a disagreement of two others. */
    Scored settle(Study.Id study, Score score);

    /** Freezes the approved figures and the codings: after this nothing of the study changes. */
    Frozen freeze(Study.Id study);

    /** Computes a frozen study and keeps the result. */
    Evaluated evaluate(Study.Id study);

    /** Publishes the latest result at a permanent address. */
    Published publish(Study.Id study, NewReport report);

    /** Signs a new version of a rule set with other thresholds. */
    Signed sign(NewRuleSet ruleSet);

    /**
     * A score of one criterion of one enterprise.
     *
     * @param enterprise which enterprise
     * @param criterion code of the criterion, for example {@code C3}
     * @param points 0 up to the most the criterion gives for a coding
     * @param reason why, in the rater's words, 1 to 2,000 characters
     * @param evidence ids of evidence items looked at
     */
    record Score(
            Organisation.Id enterprise,
            String criterion,
            int points,
            String reason,
            List<String> evidence) {
        /** Copies the list. */
        public Score {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A new version of a rule set.
     *
     * @param code of the rule set it changes
     * @param from version it starts from
     * @param version of the new one, for example {@code 1.1}
     * @param thresholds name to new value, only those that change
     * @param reason why, 1 to 2,000 characters
     */
    record NewRuleSet(
            String code,
            String from,
            String version,
            Map<String, Double> thresholds,
            String reason) {
        /** Copies the map. */
        public NewRuleSet {
            thresholds = Map.copyOf(thresholds);
        }
    }

    /** Why a rule refused a deed. */
    enum Refusal {
        /** The facts are frozen. */
        FROZEN,
        /** The facts are not frozen yet. */
        NOT_FROZEN,
        /** The study was not computed yet. */
        NOT_EVALUATED,
        /** The enterprise shares nothing with the current organisation. */
        NOT_SHARED,
        /** The enterprise is not in this study. */
        NOT_IN_STUDY,
        /** A rater scored it already. */
        ALREADY_SCORED,
        /** The person is no evaluator of the current organisation. */
        NO_EVALUATOR,
        /** The person is adviser or coach of the enterprise, or of a fund it shares with. */
        COACH,
        /** The person works for a fund that the enterprise shares with. */
        CREDITOR,
        /** The person works for the enterprise. */
        OWN,
        /** The person is not a rater of this study. */
        NO_RATER,
        /** The current person scored this item before; a score is never changed. */
        SCORED_BEFORE,
        /** Two raters scored this item already. */
        TWO_RATERS,
        /** There is nothing to settle: fewer than two scores, or the same scores. */
        NOTHING_TO_SETTLE,
        /** Another rater settled this item already. */
        SETTLED_BEFORE,
        /** The criterion is not one that raters score. */
        NOT_QUALITATIVE,
        /** More or fewer points than the criterion gives. */
        POINTS,
        /** The study has no enterprises. */
        NO_ENTERPRISES,
        /** Raters differ on an item that nobody settled. */
        UNSETTLED,
        /** The version exists already. */
        VERSION_TAKEN,
        /** No threshold has another value. */
        NOTHING_CHANGED,
        /** The rules are not a rule set any more. */
        RULES_BROKEN,
        /** The public address is in use. */
        ADDRESS_TAKEN,
        /** The report to supersede is not there, or was superseded before. */
        NOT_TO_SUPERSEDE,
        /** A computation of this study is still running. */
        RUNNING
    }

    /** What came of adding. */
    sealed interface Added {
        /** So many were added; those that were there already do not count. */
        record Done(int added) implements Added {}

        /** None was added. */
        record Refused(Refusal why, List<String> about) implements Added {
            /** Copies the list. */
            public Refused {
                about = List.copyOf(about);
            }
        }
    }

    /** What came of a change. */
    sealed interface Changed {
        /** It is done. */
        record Done() implements Changed {}

        /** It was refused. */
        record Refused(Refusal why) implements Changed {}
    }

    /** What came of taking proposals over. */
    sealed interface Adopted {
        /** For so many enterprises. */
        record Done(int adopted) implements Adopted {}

        /** It was refused. */
        record Refused(Refusal why) implements Adopted {}
    }

    /** What came of scoring. */
    sealed interface Scored {
        /** The score is kept; {@code blind} blind scores so far. */
        record Done(int blind) implements Scored {}

        /** It was refused. */
        record Refused(Refusal why) implements Scored {}
    }

    /** What came of freezing. */
    sealed interface Frozen {
        /** Frozen, with the hash of the canonical snapshot. */
        record Done(String sha256) implements Frozen {}

        /** It was refused, about these enterprises or items. */
        record Refused(Refusal why, List<String> about) implements Frozen {
            /** Copies the list. */
            public Refused {
                about = List.copyOf(about);
            }
        }
    }

    /** What came of evaluating. */
    sealed interface Evaluated {
        /** Computed, with the hash of the canonical result. */
        record Done(String sha256) implements Evaluated {}

        /** Too large to wait for: it runs in the background. */
        record Started() implements Evaluated {}

        /** It was refused. */
        record Refused(Refusal why) implements Evaluated {}
    }

    /** What came of publishing. */
    sealed interface Published {
        /** Published at {@code /rapporten/slug}. */
        record Done(String slug) implements Published {}

        /** It was refused. */
        record Refused(Refusal why) implements Published {}
    }

    /** What came of signing. */
    sealed interface Signed {
        /** Signed. */
        record Done(RuleSetReference reference) implements Signed {}

        /** It was refused, about these thresholds or problems. */
        record Refused(Refusal why, List<String> about) implements Signed {
            /** Copies the list. */
            public Refused {
                about = List.copyOf(about);
            }
        }
    }
}
