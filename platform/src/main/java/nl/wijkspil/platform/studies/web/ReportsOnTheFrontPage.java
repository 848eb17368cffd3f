package nl.wijkspil.platform.studies.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.wijkspil.evaluation.words.Language;
import nl.wijkspil.platform.network.PublishedReports;
import nl.wijkspil.platform.studies.Reports;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Gives the front page the latest reports of studies. */
@Component
class ReportsOnTheFrontPage implements PublishedReports {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Reports reports;

    ReportsOnTheFrontPage(Reports reports) {
        this.reports = reports;
    }

    @Override
    public List<Report> latest(int limit) {
        var language =
                "en".equals(LocaleContextHolder.getLocale().getLanguage())
                        ? Language.ENGLISH
                        : Language.DUTCH;
        return reports.latest(limit).stream()
                .map(report ->
                        new Report(
                                report.title().in(language),
                                report.publisher(),
                                LocalDate.ofInstant(report.publishedAt(), HERE),
                                report.abstractWords().in(language),
                                "/rapporten/" + report.slug()))
                .toList();
    }
}
