package nl.wijkspil.benchmarks.books;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The sums per account of an audit file with a parser behind StAX; checks nothing else. */
final class StaxSums {

    private StaxSums() {}

    static long aalto(Path file) throws IOException, XMLStreamException {
        return sum(new com.fasterxml.aalto.stax.InputFactoryImpl(), file);
    }

    static long woodstox(Path file) throws IOException, XMLStreamException {
        return sum(new com.ctc.wstx.stax.WstxInputFactory(), file);
    }

    /** With its limits lifted: with them it refuses the file. */
    static long jdk(Path file) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.entityExpansionLimit", 0);
        return sum(factory, file);
    }

    private static long sum(XMLInputFactory factory, Path file)
            throws IOException, XMLStreamException {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        Map<String, long[]> accounts = new HashMap<>();
        long lines = 0;
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            boolean inLine = false;
            String account = "";
            long cents = 0;
            boolean debit = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = xml.getLocalName();
                    if (name.equals("trLine")) {
                        inLine = true;
                    } else if (inLine) {
                        switch (name) {
                            case "accID" -> account = xml.getElementText();
                            case "amnt" -> cents = cents(xml.getElementText());
                            case "amntTp" -> debit = xml.getElementText().equals("D");
                            default -> {}
                        }
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("trLine")) {
                    accounts.computeIfAbsent(account, a -> new long[2])[debit ? 0 : 1] += cents;
                    lines++;
                    inLine = false;
                }
            }
            xml.close();
        }
        long difference = accounts.values().stream().mapToLong(a -> a[0] - a[1]).sum();
        return difference == 0 ? lines : -1;
    }

    private static long cents(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            value = c == '.' ? value : value * 10 + (c - '0');
        }
        return value;
    }
}
