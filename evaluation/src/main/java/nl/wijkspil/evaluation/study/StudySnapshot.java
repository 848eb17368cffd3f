package nl.wijkspil.evaluation.study;

import java.time.LocalDate;
import java.util.List;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.rules.RuleSetReference;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Everything a study rests on, frozen. The same snapshot and the same rule sets give the same
 * result, byte for byte, on any machine.
 *
 * @param id identity of the study
 * @param title for a reader
 * @param question what the study asks
 * @param fromYear first year of the period
 * @param toYear last closed year; rules look at this year and as many before it as they say
 * @param frozenOn the day it was frozen, or null when it never was
 * @param mainRuleSet code of the rule set of the first finding, for example {@code SPIL-1}
 * @param ruleSets which rules exactly, the main one among them
 * @param enterprises in the study
 * @param figures of those enterprises
 * @param evidence under figures and codings
 * @param raters who scored
 * @param codings what they scored, all kept
 * @param settings how to compute
 */
public record StudySnapshot(
        String id,
        Words title,
        Words question,
        int fromYear,
        int toYear,
        @Nullable LocalDate frozenOn,
        String mainRuleSet,
        List<RuleSetReference> ruleSets,
        List<EnterpriseRecord> enterprises,
        List<FigureRecord> figures,
        List<EvidenceItem> evidence,
        List<Rater> raters,
        List<Coding> codings,
        StudySettings settings) {

    /** Copies the lists. */
    public StudySnapshot {
        ruleSets = List.copyOf(ruleSets);
        enterprises = List.copyOf(enterprises);
        figures = List.copyOf(figures);
        evidence = List.copyOf(evidence);
        raters = List.copyOf(raters);
        codings = List.copyOf(codings);
    }

    /** Whether any enterprise is fiction; then the whole study is shown as fiction. */
    public boolean fictional() {
        return enterprises.stream().anyMatch(EnterpriseRecord::fictional);
    }
}
