package nl.wijkspil.exchange.areas.panel;

import java.util.List;
import java.util.Map;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.change.Figures;
import org.jspecify.annotations.Nullable;

/** Where a panel takes its figures from: a folder of files, or a database. */
public interface PanelFigures {

    /**
     * The indicators there are, with the heading, unit and kind of the first file that has them.
     */
    Map<String, AreaColumn> indicators();

    /** The files the figures come from. */
    List<Origin> origins();

    /** The name of an area; empty when nothing names it. */
    String name(AreaCode area);

    /** The areas of a year at a level, or all when the level is null, in order of their codes. */
    List<AreaCode> areas(int year, @Nullable AreaLevel level);

    /** One indicator. */
    Figures figures(String indicator);
}
