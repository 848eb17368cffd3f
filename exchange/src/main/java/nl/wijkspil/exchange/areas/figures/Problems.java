package nl.wijkspil.exchange.areas.figures;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.lending.Finding;

/** Findings about one file; errors after the first twenty are only counted. */
final class Problems {

    private static final int MOST = 20;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private int errors;
    private long more;

    Problems(String file) {
        this.file = file;
    }

    void add(Finding finding) {
        if (!finding.isError() || errors < MOST) {
            findings.add(finding);
            errors += finding.isError() ? 1 : 0;
        } else {
            more++;
        }
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        if (more > 0) {
            all.add(AreaFindings.andMore(file, more));
        }
        return all;
    }
}
