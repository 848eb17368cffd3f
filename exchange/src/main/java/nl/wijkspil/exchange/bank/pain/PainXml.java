package nl.wijkspil.exchange.bank.pain;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.wijkspil.exchange.bank.Iban;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.lending.money.Money;

/** The pieces that payment and collection files share. */
final class PainXml {

    private final XMLStreamWriter xml;
    private final PainVersion version;

    PainXml(OutputStream out, PainVersion version) {
        this.version = version;
        try {
            xml = new OutputFactoryImpl().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("Document");
            xml.writeDefaultNamespace(version.namespace());
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new IllegalArgumentException(
                    "file ("
                            + findings.stream().map(Finding::code).collect(Collectors.joining(", "))
                            + ") has errors.\nMaybe check was not called before write.");
        }
    }

    void open(String name) {
        try {
            xml.writeStartElement(name);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    void close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    void end() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    void text(String name, String value) {
        try {
            xml.writeStartElement(name);
            xml.writeCharacters(value);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    void code(String name, String code) {
        open(name);
        text("Cd", code);
        close();
    }

    void amount(Money amount) {
        try {
            xml.writeStartElement("InstdAmt");
            xml.writeAttribute("Ccy", "EUR");
            xml.writeCharacters(amount.toString());
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    void header(String id, LocalDateTime created, int count, Money total, String initiator) {
        open("GrpHdr");
        text("MsgId", id);
        text(
                "CreDtTm",
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                        created.truncatedTo(ChronoUnit.SECONDS)));
        text("NbOfTxs", Integer.toString(count));
        text("CtrlSum", total.toString());
        open("InitgPty");
        text("Nm", SepaText.of(initiator, 70));
        close();
        close();
    }

    void name(String element, PaymentParty party) {
        open(element);
        text("Nm", SepaText.of(party.name(), 70));
        close();
    }

    void account(String element, PaymentParty party) {
        open(element);
        open("Id");
        text("IBAN", Iban.normalised(party.iban()));
        close();
        close();
    }

    /** The bank; one that must be named and has no code is NOTPROVIDED. */
    void agent(String element, PaymentParty party, boolean compulsory) {
        String bic = SepaText.bic(party.bic());
        if (bic.isEmpty() && !compulsory) {
            return;
        }
        open(element);
        open("FinInstnId");
        if (bic.isEmpty()) {
            open("Othr");
            text("Id", "NOTPROVIDED");
            close();
        } else {
            text(version.isOf2019() ? "BICFI" : "BIC", bic);
        }
        close();
        close();
    }

    void creditorScheme(String creditorId) {
        open("CdtrSchmeId");
        open("Id");
        open("PrvtId");
        open("Othr");
        text("Id", creditorId);
        open("SchmeNm");
        text("Prtry", "SEPA");
        close();
        close();
        close();
        close();
        close();
    }

    void remittance(String text) {
        String plain = SepaText.of(text, 140);
        if (!plain.isBlank()) {
            open("RmtInf");
            text("Ustrd", plain);
            close();
        }
    }

    private static IllegalStateException failed(XMLStreamException e) {
        return new IllegalStateException(
                "file (" + e.getMessage() + ") could not be written.\nMaybe the disk is full.", e);
    }
}
