package nl.wijkspil.exchange.workbook;

import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Whether the cells of a sheet lie on a sheet. The library that reads rows makes room for every
 * column up to the one that a cell names: a cell {@code ZZZZZZ1} would take gigabytes.
 */
final class CellPlaces {

    /** Columns A to XFD, as the standard has them (ECMA-376, part 1, 18.18.7). */
    private static final Pattern PLACE =
            Pattern.compile("([A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])[1-9][0-9]{0,6}");

    private static final XMLInputFactory FACTORY = factory();

    private CellPlaces() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Reads a part of a workbook to its end when it is a sheet.
     *
     * @return false when a cell lies outside, or the sheet is no XML
     */
    static boolean areGood(InputStream part) {
        boolean sheet = false;
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (!sheet && !xml.getLocalName().equals("worksheet")) {
                    return true;
                }
                sheet = true;
                if (xml.getLocalName().equals("c")) {
                    @Nullable String place = xml.getAttributeValue(null, "r");
                    if (place != null && !PLACE.matcher(place).matches()) {
                        return false;
                    }
                }
            }
            return true;
        } catch (XMLStreamException e) {
            return !sheet;
        }
    }
}
