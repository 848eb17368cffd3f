package nl.wijkspil.platform.studies;

import java.util.List;
import java.util.Optional;

/** Published reports: for everybody, signed in or not. */
public interface Reports {

    /**
     * {@return the reports that were not superseded, latest first}
     *
     * @param limit at most so many
     */
    List<Report> latest(int limit);

    /** {@return all reports, superseded ones too, latest first} */
    List<Report> all();

    /** {@return the report at this address, also when superseded} */
    Optional<Report> find(String slug);
}
