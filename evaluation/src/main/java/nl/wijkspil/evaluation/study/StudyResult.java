package nl.wijkspil.evaluation.study;

import java.util.List;
import nl.wijkspil.evaluation.agreement.Agreement;

/**
 * What a study found.
 *
 * @param findings the main finding first
 * @param enterprises in the order of the snapshot
 * @param agreement of the raters
 */
public record StudyResult(
        List<Finding> findings, List<EnterpriseResult> enterprises, Agreement agreement) {

    /** Copies the lists. */
    public StudyResult {
        findings = List.copyOf(findings);
        enterprises = List.copyOf(enterprises);
    }

    /**
     * The finding of that code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Finding finding(String code) {
        return findings.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "finding "
                                        + code
                                        + "\nMaybe one of "
                                        + findings.stream().map(Finding::code).toList()
                                        + "."));
    }
}
