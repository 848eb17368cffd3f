package nl.wijkspil.platform.studies.report;

import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.study.Bundle;
import nl.wijkspil.evaluation.study.BundleFile;
import nl.wijkspil.evaluation.study.StudySnapshot;

/** Writes the bundle that {@code wijkspil evaluate} computes again. */
final class WriteBundle {

    private WriteBundle() {}

    static byte[] write(StudySnapshot snapshot, RuleSets rules, String codeVersion) {
        return BundleFile.write(Bundle.of(snapshot, rules, codeVersion));
    }
}
