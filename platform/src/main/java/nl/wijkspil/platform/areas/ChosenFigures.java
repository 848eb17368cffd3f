package nl.wijkspil.platform.areas;

import java.util.Collection;
import java.util.List;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;

/**
 * Figures of chosen files, for who takes many areas along in steps: the files are named once, so
 * that what is loaded or replaced in between changes nothing.
 */
public interface ChosenFigures {

    /** {@return the rows of these areas and years out of these files, in order of year and area} */
    List<FigureRow> rows(
            Collection<AreaCode> codes, Collection<Dataset> files, Collection<Integer> years);

    /** {@return of these files those that have figures of one of these areas} */
    List<Dataset> holding(Collection<AreaCode> codes, Collection<Dataset> files);

    /** {@return the areas of this level with figures in these files and years, in order of code} */
    List<AreaCode> areas(Collection<Dataset> files, Collection<Integer> years, AreaLevel level);
}
