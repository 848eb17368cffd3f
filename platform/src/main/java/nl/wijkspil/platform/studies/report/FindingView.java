package nl.wijkspil.platform.studies.report;

import java.util.List;
import nl.wijkspil.evaluation.rules.Truth;
import nl.wijkspil.evaluation.study.Finding;
import nl.wijkspil.evaluation.study.Range;
import nl.wijkspil.evaluation.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a reader sees it.
 *
 * @param finding as computed
 * @param language of the reader
 * @param claims one per enterprise
 */
public record FindingView(Finding finding, Language language, List<ClaimView> claims) {

    /** Copies the list. */
    public FindingView {
        claims = List.copyOf(claims);
    }

    /**
     * What a finding says of one enterprise.
     *
     * @param enterprise id
     * @param name as shown
     * @param holds yes, no, or cannot be told
     * @param figures looked at
     * @param missing codes and years of what could settle it
     */
    public record ClaimView(
            String enterprise,
            String name,
            Truth holds,
            List<FigureView> figures,
            List<String> missing) {
        /** Copies the lists. */
        public ClaimView {
            figures = List.copyOf(figures);
            missing = List.copyOf(missing);
        }
    }

    /** {@return stable code, part of the address} */
    public String code() {
        return finding.code();
    }

    /** {@return heading} */
    public String title() {
        return finding.title().in(language);
    }

    /** {@return the whole sentence} */
    public String words() {
        return finding.words().in(language);
    }

    /** {@return whether there is a k of n} */
    public boolean said() {
        return finding.state() == Finding.State.SAID && finding.share() != null;
    }

    /** {@return whether the group is too small to show} */
    public boolean tooSmall() {
        return finding.state() == Finding.State.TOO_SMALL;
    }

    /** {@return how many; 0 when not said} */
    public long k() {
        var share = finding.share();
        return share == null ? 0 : share.k();
    }

    /** {@return out of how many; 0 when not said} */
    public long n() {
        var share = finding.share();
        return share == null ? 0 : share.n();
    }

    /** {@return enterprises of which it is not known} */
    public long unknown() {
        return finding.enterprises() - n();
    }

    /** {@return k / n} */
    public double share() {
        var share = finding.share();
        return share == null ? 0 : share.value();
    }

    /** {@return lower end of the interval, a share} */
    public double low() {
        var share = finding.share();
        return share == null ? 0 : share.interval().low();
    }

    /** {@return upper end of the interval, a share} */
    public double high() {
        var share = finding.share();
        return share == null ? 0 : share.interval().high();
    }

    /** {@return confidence level in percent, such as {@code 95}} */
    public String level() {
        var share = finding.share();
        return share == null
                ? ""
                : java.math.BigDecimal.valueOf(100 * share.interval().level())
                        .round(new java.math.MathContext(6))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** {@return k over all that missing data could be, or null} */
    public @Nullable Range overMissing() {
        return finding.overMissing();
    }

    /** {@return k over other thresholds, or null} */
    public @Nullable Range overThresholds() {
        return finding.overThresholds();
    }

    /** {@return central 95% of k over random thresholds and weights, or null} */
    public @Nullable Range overDraws() {
        return finding.overDraws();
    }
}
