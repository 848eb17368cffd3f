package nl.wijkspil.exchange.audit.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupScannerTest {

    private static final NameTable NAMES = new NameTable(List.of("a", "b", "c", "amnt"));

    /** What a scan told, as text; or the kind of refusal. */
    private static String told(byte[] document) throws IOException {
        StringBuilder out = new StringBuilder();
        try {
            MarkupScanner.scan(new ByteArrayInputStream(document), NAMES, new Telling(out));
            return out.toString();
        } catch (MarkupProblem e) {
            return e.kind().name();
        }
    }

    private static String told(String document) throws IOException {
        return told(document.getBytes(StandardCharsets.UTF_8));
    }

    private record Telling(StringBuilder out) implements MarkupVisitor {
        @Override
        public void root(int name, String namespace) {
            out.append("root ").append(name).append(namespace).append(';');
        }

        @Override
        public void start(int name) {
            out.append('<').append(name);
        }

        @Override
        public void leaf(int name, byte[] bytes, int from, int to) {
            out.append('[')
                    .append(name)
                    .append(new String(bytes, from, to - from, StandardCharsets.UTF_8))
                    .append(']');
        }

        @Override
        public void end(int name) {
            out.append(name).append('>');
        }
    }

    @Test
    void leavesAndOthers() throws IOException {
        assertThat(told("<a><b>x</b> <c/><b></b><x>1</x></a>"))
                .isEqualTo("root 1;<1[2x][3][2][01]1>");
        assertThat(told("<?xml version='1.0'?>\n<!-- - --><a/>\n<?p q?> ")).isEqualTo("root 1;[1]");
        assertThat(told("<p:a xmlns:p='u:v'><p:b k='1' p:k='2'>t</p:b></p:a>"))
                .isEqualTo("root 1u:v;<1[2t]1>");
        assertThat(told("<a><b>x<!-- c -->y<![CDATA[<&]]>&amp;&#233;&#x1F600;</b></a>"))
                .isEqualTo("root 1;<1[2xy<&&\u00e9\uD83D\uDE00]1>");
        assertThat(told("<a><b>x &lt;&gt;&quot;&apos; \u00e9</b></a>"))
                .isEqualTo("root 1;<1[2x <>\"' \u00e9]1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "<a>",
                "<a></b>",
                "<a><b></a></b>",
                "<a/><a/>",
                "<a/>x",
                "<a>&x</a>",
                "<a>&#0;</a>",
                "<a>&#xD800;</a>",
                "<a>]]></a>",
                "<a b=1/>",
                "<a b='1' b='2'/>",
                "<a b='<'/>",
                "<a b='1'c='2'/>",
                "<p:a/>",
                "<a p:b='1'/>",
                "<a xmlns:p='u' xmlns:q='u' p:x='1' q:x='2'/>",
                "<a:b:c xmlns:a='u'/>",
                "<1a/>",
                "<a><!-- -- --></a>",
                "<a><?xml version='1.0'?></a>",
                "<a>\u0001</a>",
                "<a><![CDATA[</a>",
                "<a ></ a>",
                "< a/>",
                "<a><b>x</b",
            })
    void whatIsNotWellFormedIsRefused(String document) throws IOException {
        assertThat(told(document)).isIn("BROKEN", "CUT");
    }

    @Test
    void hostileDocuments() throws IOException {
        assertThat(told("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>")).isEqualTo("DOCTYPE");
        assertThat(told("<a>&x;</a>")).isEqualTo("DOCTYPE");
        assertThat(told("<a>".repeat(66))).isEqualTo("LIMIT");
        assertThat(told("<a><b>" + "x".repeat(2_000_000))).isEqualTo("LIMIT");
        assertThat(told("<" + "a".repeat(2_000_000))).isEqualTo("LIMIT");
        assertThat(told("<a " + "b='c' ".repeat(1_000_000))).isEqualTo("LIMIT");
        assertThat(told("<a><b>&amp;" + "&amp;".repeat(100_000) + "</b></a>")).isEqualTo("LIMIT");
        assertThat(told(new byte[] {'<', 'a', '>', (byte) 0xF6, '<'})).isEqualTo("ENCODING");
        assertThat(told(new byte[] {'<', 'a', '>', (byte) 0xC0, (byte) 0x80, '<'}))
                .isEqualTo("ENCODING");
        String many = "<a>" + "<b>&amp;</b>".repeat(100_001) + "</a>";
        assertThat(told(many)).hasSize(100_001 * 4 + 11);
    }

    @Test
    void piecesThatCrossTheEndOfTheBuffer() throws IOException {
        for (int gap = 0; gap < 40; gap++) {
            String space = " ".repeat(2 * MarkupScanner.LONGEST - 200_030 + gap);
            String document =
                    "<a><c/>"
                            + " ".repeat(200_000)
                            + "<!-- x -->"
                            + space.substring(200_000)
                            + "<!-- x -->"
                            + " ".repeat(200_000)
                            + "<b>\u00e9&amp;\u00e8</b><c k='v'>t</c></a>";
            assertThat(told(document)).isEqualTo("root 1;<1[3][2\u00e9&\u00e8][3t]1>");
        }
    }

    /**
     * Aalto is well-tested; where it refuses we must, and what it reads we must read alike. Bytes
     * stay below 128 where they change: Aalto knows the letters of the fourth edition in names.
     */
    @Test
    void asStrictAsAParserOnDocumentsThatWereDamaged() throws IOException {
        SplittableRandom random = new SplittableRandom(6);
        String[] seeds = {
            "<?xml version=\"1.0\" standalone='yes'?><a xmlns=\"u\"><b>x &amp; y</b><c k='1'"
                    + " l=\"2\"/><amnt>12.50</amnt><!-- c --><b><![CDATA[<z>]]></b></a>",
            "<p:a xmlns:p='u'><p:b p:k='v'>\u00e9\u20ac</p:b><?pi data?><c>&#65;</c>\n</p:a>\n",
        };
        int refused = 0;
        for (int run = 0; run < 40_000; run++) {
            byte[] document = damage(seeds[run % 2].getBytes(StandardCharsets.UTF_8), random);
            String ours = told(document);
            boolean weRefuse = !ours.startsWith("root");
            String theirs = aalto(document);
            if (theirs.isEmpty()) {
                refused++;
                assertThat(weRefuse).as(show(document) + " -> " + ours).isTrue();
            } else if (!weRefuse) {
                assertThat(ours).as(show(document)).isEqualToIgnoringWhitespace(theirs);
            }
        }
        assertThat(refused).isBetween(10_000, 39_000);
    }

    private static String show(byte[] document) {
        return new String(document, StandardCharsets.ISO_8859_1);
    }

    private static byte[] damage(byte[] document, SplittableRandom random) {
        byte[] out = document.clone();
        String likely = "<>/&;!?-[]='\" :xa\u0000#1\n";
        for (int k = 1 + random.nextInt(3); k > 0; k--) {
            int at = random.nextInt(out.length);
            switch (random.nextInt(4)) {
                case 0 -> out[at] = (byte) likely.charAt(random.nextInt(likely.length()));
                case 1 -> out[at] = (byte) random.nextInt(128);
                case 2 -> {
                    int to = Math.min(out.length, at + 1 + random.nextInt(8));
                    byte[] less = new byte[out.length - (to - at)];
                    System.arraycopy(out, 0, less, 0, at);
                    System.arraycopy(out, to, less, at, out.length - to);
                    out = less.length == 0 ? out : less;
                }
                default -> {
                    int length = Math.min(out.length - at, 1 + random.nextInt(8));
                    byte[] more = new byte[out.length + length];
                    System.arraycopy(out, 0, more, 0, at + length);
                    System.arraycopy(out, at, more, at + length, out.length - at);
                    out = more;
                }
            }
        }
        return out;
    }

    /** What the same document tells through Aalto; empty when it refuses. */
    private static String aalto(byte[] document) {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        StringBuilder out = new StringBuilder();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
            int depth = 0;
            StringBuilder text = new StringBuilder();
            boolean[] started = new boolean[100];
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        byte[] name = xml.getLocalName().getBytes(StandardCharsets.UTF_8);
                        int number = NAMES.find(name, 0, name.length);
                        if (depth == 0) {
                            String uri = xml.getNamespaceURI();
                            out.append("root ").append(number).append(uri == null ? "" : uri);
                            out.append(';');
                        } else if (!started[depth]) {
                            started[depth] = true;
                            out.append('<').append(parents[depth]);
                        }
                        depth++;
                        parents[depth] = number;
                        started[depth] = false;
                        text.setLength(0);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (started[depth]) {
                            out.append(parents[depth]).append('>');
                        } else {
                            out.append('[').append(parents[depth]).append(text).append(']');
                        }
                        depth--;
                        text.setLength(0);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                            text.append(xml.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                        return "";
                    }
                    default -> {}
                }
            }
            return out.toString();
        } catch (XMLStreamException | RuntimeException e) {
            return "";
        }
    }

    private static final int[] parents = new int[100];
}
