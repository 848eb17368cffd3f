package nl.wijkspil.exchange.bank;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Walks an XML document element by element, with the limits that a bank file never needs: no
 * document type, no entities of its own, depth, length of texts. Texts of elements with children
 * are dropped.
 */
public final class BankXml {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1 << 18;

    private final String place;
    private final String[] path = new String[DEEPEST];
    private final StringBuilder text = new StringBuilder(256);
    private int depth;
    private boolean starting;
    private boolean leaf;
    private boolean stopped;
    private @Nullable XMLStreamReader reader;

    /**
     * A walk.
     *
     * @param place the file's name, for findings
     */
    public BankXml(String place) {
        this.place = place;
    }

    /** What a walk tells; names are local names, interned. */
    public interface Visitor {
        /** An element begins. */
        void start(BankXml xml, String name);

        /** An element ends; its text, when it has no children, is in {@link BankXml#text()}. */
        void end(BankXml xml, String name);
    }

    /**
     * Walks to the end of the document or to the first error.
     *
     * @return the error, or null when the document was read to its end
     */
    public @Nullable Finding walk(InputStream in, Visitor visitor) {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new RunGuard(in));
            reader = xml;
            Finding stopped = steps(xml, visitor);
            xml.close();
            return stopped;
        } catch (XMLStreamException e) {
            return refuse(e);
        } catch (RuntimeException e) {
            // Aalto wraps what the stream throws while it builds a text lazily.
            if (e.getCause() instanceof XMLStreamException inner) {
                return refuse(inner);
            }
            throw e;
        }
    }

    private @Nullable Finding steps(XMLStreamReader xml, Visitor visitor)
            throws XMLStreamException {
        while (!stopped && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth == DEEPEST) {
                        return BankFindings.beyondLimits(place(), "meer dan 64 lagen diep");
                    }
                    String name = xml.getLocalName();
                    path[depth++] = name;
                    text.setLength(0);
                    starting = true;
                    leaf = true;
                    visitor.start(this, name);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    starting = false;
                    leaf = false;
                    visitor.end(this, path[depth]);
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!leaf) {
                        // Space between elements: not even asked for.
                        continue;
                    }
                    int length = xml.getTextLength();
                    if (text.length() + length > LONGEST_TEXT) {
                        return BankFindings.beyondLimits(place(), "een tekst van meer dan 256 kB");
                    }
                    text.append(xml.getTextCharacters(), xml.getTextStart(), length);
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    return BankFindings.doctype(place());
                }
                default -> {}
            }
        }
        return null;
    }

    private Finding refuse(XMLStreamException e) {
        Throwable cause = e.getNestedException() == null ? e.getCause() : e.getNestedException();
        if (cause instanceof RunGuard.RunTooLong) {
            return BankFindings.beyondLimits(place(), "een naam of tekst van meer dan 1 MB");
        }
        String message = String.valueOf(e.getMessage());
        if (message.contains("ntity")) {
            return BankFindings.doctype(place());
        }
        boolean encoding =
                cause instanceof java.io.CharConversionException
                        || message.contains("UTF-8")
                        || message.contains("encoding");
        return BankFindings.broken(
                place(),
                encoding ? "de codering van de letters klopt niet" : "de XML is niet geldig");
    }

    /** Ends the walk here, without an error. */
    public void stop() {
        stopped = true;
    }

    /** The text of the element that ends; spaces around it are kept. */
    public CharSequence text() {
        return text;
    }

    /** The trimmed text of the element that ends, cut at so many characters. */
    public String string(int most) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        return text.substring(from, Math.min(to, from + most));
    }

    /**
     * The name of the element so many levels above the one that begins or ends; empty above root.
     */
    public String above(int levels) {
        int at = depth - levels - (starting ? 1 : 0);
        return at >= 0 && at < depth + 1 && path[at] != null ? path[at] : "";
    }

    /** How many elements are open above the one that ends, or with the one that begins. */
    public int depth() {
        return depth;
    }

    /** An attribute of the element that begins, or empty. */
    public String attribute(String name) {
        String value = reader == null ? null : reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The namespace of the element that begins, or empty. */
    public String namespace() {
        String uri = reader == null ? null : reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** The line the walk is at. */
    public int line() {
        return reader == null ? 1 : reader.getLocation().getLineNumber();
    }

    /** File and line, for a finding. */
    public String place() {
        return place + " regel " + line();
    }
}
