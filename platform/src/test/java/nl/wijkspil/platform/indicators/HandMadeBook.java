package nl.wijkspil.platform.indicators;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An XLSX file typed by hand, with cells that no writer would make. A cell is text; starting with
 * {@code =} it is a number, starting with {@code !} a formula that failed, starting with {@code ?}
 * a formula that was never calculated, starting with {@code @} a number shown as a date.
 */
final class HandMadeBook {

    static final List<String> HEADINGS =
            List.of(
                    "Bedrijf",
                    "Code",
                    "Jaar",
                    "Waarde",
                    "Onbekend omdat",
                    "Aantal (n)",
                    "Methode",
                    "Graad",
                    "Bewijs");

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN =
            " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private HandMadeBook() {}

    /** A filled row for this enterprise. */
    static List<String> row(String enterprise, String code, int year, String value) {
        return List.of(enterprise, code, "=" + year, value, "", "", "REGISTERED", "B", "turflijst");
    }

    static byte[] of(String sheet, List<List<String>> rows) {
        return zip(sheet, sheet(xml(rows)), true);
    }

    /** A workbook without the part for styles, as some programs write it. */
    static byte[] withoutStyles(String sheet, List<List<String>> rows) {
        return zip(sheet, sheet(xml(rows)), false);
    }

    /** A sheet typed by hand: what stands between the tags of its data. */
    static byte[] ofXml(String data) {
        return zip("Cijfers", sheet(data), true);
    }

    /** A small file that unpacks to the given size. */
    static byte[] bomb(int megabytes) {
        return zip(
                "Cijfers",
                sheet(
                        "<row r=\"1\"><c r=\"A1\"><v>"
                                + "0".repeat(megabytes << 20)
                                + "</v></c></row>"),
                true);
    }

    private static String sheet(String data) {
        return HEAD + "<worksheet" + MAIN + "><sheetData>" + data + "</sheetData></worksheet>";
    }

    private static String xml(List<List<String>> rows) {
        var xml = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                cell(xml, (char) ('A' + c) + "" + (r + 1), rows.get(r).get(c));
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    private static void cell(StringBuilder xml, String place, String value) {
        if (value.isEmpty()) {
            return;
        }
        xml.append("<c r=\"").append(place).append('"');
        if (value.startsWith("=")) {
            xml.append("><v>").append(value.substring(1)).append("</v></c>");
        } else if (value.startsWith("@")) {
            xml.append(" s=\"1\"><v>").append(value.substring(1)).append("</v></c>");
        } else if (value.startsWith("?")) {
            xml.append("><f>").append(value.substring(1)).append("</f></c>");
        } else if (value.startsWith("!")) {
            xml.append(" t=\"e\"><f>A1/0</f><v>").append(value.substring(1)).append("</v></c>");
        } else {
            xml.append(" t=\"inlineStr\"><is><t>")
                    .append(value.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</t></is></c>");
        }
    }

    private static byte[] zip(String sheet, String xml, boolean styles) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
            put(
                    zip,
                    "[Content_Types].xml",
                    HEAD
                            + "<Types"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                            + " Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                            + " PartName=\"/xl/workbook.xml\" ContentType=\""
                            + office
                            + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\""
                            + " ContentType=\""
                            + office
                            + "worksheet+xml\"/>"
                            + (styles
                                    ? "<Override PartName=\"/xl/styles.xml\" ContentType=\""
                                            + office
                                            + "styles+xml\"/>"
                                    : "")
                            + "</Types>");
            var schema = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            var relations =
                    HEAD
                            + "<Relationships"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                            + " Id=\"rId1\" Type=\""
                            + schema;
            put(
                    zip,
                    "_rels/.rels",
                    relations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + (styles
                                    ? "<Relationship Id=\"rId2\" Type=\""
                                            + schema
                                            + "/styles\" Target=\"styles.xml\"/>"
                                    : "")
                            + "</Relationships>");
            if (styles) {
                put(
                        zip,
                        "xl/styles.xml",
                        HEAD
                                + "<styleSheet"
                                + MAIN
                                + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
                                + "</styleSheet>");
            }
            put(
                    zip,
                    "xl/workbook.xml",
                    HEAD
                            + "<workbook"
                            + MAIN
                            + " xmlns:r=\""
                            + schema
                            + "\"><sheets><sheet name=\""
                            + sheet
                            + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(zip, "xl/worksheets/sheet1.xml", xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
