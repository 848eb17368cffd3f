package nl.wijkspil.platform.studies;

import java.util.Map;
import nl.wijkspil.evaluation.study.StudySettings;
import nl.wijkspil.evaluation.words.Words;

/**
 * A study to begin.
 *
 * @param title for a reader, 1 to 200 characters
 * @param question what it asks, 1 to 1,000 characters
 * @param fromYear first year of the period
 * @param toYear last closed year, not before {@code fromYear}
 * @param mainRuleSet code of the rule set of the first finding, for example {@code SPIL-1}
 * @param versions rule set code to version; codes left out get the newest version of the
 *     organisation, or the built-in one
 * @param settings how it computes
 */
public record NewStudy(
        Words title,
        Words question,
        int fromYear,
        int toYear,
        String mainRuleSet,
        Map<String, String> versions,
        StudySettings settings) {

    /** Copies the map and checks lengths and years. */
    public NewStudy {
        versions = Map.copyOf(versions);
        if (toYear < fromYear || fromYear < 1990 || toYear > 2200 || toYear - fromYear > 50) {
            throw new IllegalArgumentException(
                    "years (%d to %d).%nMaybe they were swapped: the first year comes first."
                            .formatted(fromYear, toYear));
        }
    }
}
