package nl.wijkspil.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a zip file: same content, same bytes. */
final class SteadyZip {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2020, 3, 13, 0, 0);
    private static final String CORE = "docProps/core.xml";

    private SteadyZip() {}

    static byte[] of(byte[] zip) throws IOException {
        Map<String, byte[]> entries = entries(zip);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream steady = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(ALWAYS);
                steady.putNextEntry(entry);
                steady.write(each.getKey().equals(CORE) ? core(each.getValue()) : each.getValue());
                steady.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** By the file's table of contents: the writer's local headers hold no sizes. */
    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        Path file = Files.createTempFile("wijkspil", ".xlsx");
        try {
            Files.write(file, zip);
            try (ZipFile opened = new ZipFile(file.toFile())) {
                for (ZipEntry each : Collections.list(opened.entries())) {
                    try (InputStream in = opened.getInputStream(each)) {
                        entries.put(each.getName(), in.readAllBytes());
                    }
                }
            }
            return entries;
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] core(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$1" + ALWAYS + ":00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
