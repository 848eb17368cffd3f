package nl.wijkspil.platform.network;

import java.time.LocalDate;
import java.util.List;

/**
 * Offered as a bean by each module that publishes reports; the front page shows the latest of all.
 */
public interface PublishedReports {

    /** {@return the latest published reports, newest first, at most so many} */
    List<Report> latest(int limit);

    /**
     * A report that everybody may read.
     *
     * @param title its title
     * @param publisher the organisation that published it
     * @param published the day it was published
     * @param summary a sentence or two
     * @param path its permanent address, such as {@code /rapporten/...}
     */
    record Report(
            String title, String publisher, LocalDate published, String summary, String path) {}
}
