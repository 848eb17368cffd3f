package nl.wijkspil.exchange.audit.markup;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.regex.Pattern;
import nl.wijkspil.exchange.audit.markup.MarkupProblem.Kind;

/**
 * Scans an XML 1.0 document of UTF-8 bytes from front to back, in memory that does not grow with
 * it. Well-formedness is checked whole (tags that match, names, characters, references, attributes
 * that are unique, prefixes that are declared); a document type and entities of its own are
 * refused; depth, and the length of one tag, text or comment, have limits.
 *
 * <p>Each piece is scanned when it is whole in the buffer. A piece that reaches the end of the
 * buffer is scanned again after more bytes were read, which happens once in a quarter of a
 * megabyte; that keeps every loop simple. One byte 0, which XML forbids, stands after the last
 * byte, so the loops need no test for the end.
 */
public final class MarkupScanner {

    /** The most elements inside each other. */
    public static final int DEEPEST = 64;

    /** The most bytes of one tag, text or comment. */
    public static final int LONGEST = 1 << 18;

    private static final String TOO_LONG = "een tekst van meer dan 256 kB";
    private static final int LONGEST_DECLARATION = 500;
    private static final Pattern DECLARATION =
            Pattern.compile(
                    "\\s+version\\s*=\\s*(?:'1\\.[01]'|\"1\\.[01]\")"
                            + "(?:\\s+encoding\\s*=\\s*(?:'[A-Za-z][A-Za-z0-9._-]*'"
                            + "|\"[A-Za-z][A-Za-z0-9._-]*\"))?"
                            + "(?:\\s+standalone\\s*=\\s*(?:'(?:yes|no)'|\"(?:yes|no)\"))?\\s*");
    private static final byte[] TEXT = new byte[256];
    private static final byte[] NAME = new byte[256];

    static {
        Arrays.fill(TEXT, 0, 0x20, (byte) 1);
        TEXT['\t'] = TEXT['\n'] = 0;
        TEXT['<'] = TEXT['&'] = TEXT[']'] = 1;
        Arrays.fill(TEXT, 0x80, 256, (byte) 1);
        Arrays.fill(NAME, (byte) 1);
        for (int c = 0; c < 0x80; c++) {
            NAME[c] = (byte) (Utf8.isName(c) ? 0 : 1);
        }
    }

    private final Window window;
    private final MarkupVisitor visitor;
    private final NameTable table;
    private final OpenElements open = new OpenElements();
    private final TextPieces pieces = new TextPieces();
    private byte[] b;
    private int end;

    private MarkupScanner(InputStream in, NameTable table, MarkupVisitor visitor) {
        this.window = new Window(in);
        this.table = table;
        this.visitor = visitor;
        this.b = window.bytes();
    }

    /**
     * Scans a document to its end.
     *
     * @param in UTF-8 without a byte order mark; may begin with an XML declaration
     * @throws MarkupProblem when the document is refused; the visitor has heard what came before
     * @throws IOException when the stream fails
     */
    public static void scan(InputStream in, NameTable table, MarkupVisitor visitor)
            throws IOException, MarkupProblem {
        new MarkupScanner(in, table, visitor).run();
    }

    private void run() throws IOException, MarkupProblem {
        boolean declaration = true;
        while (true) {
            window.fill();
            end = window.end();
            try {
                if (declaration) {
                    skipDeclaration();
                    declaration = false;
                }
                while (true) {
                    piece();
                }
            } catch (Piece cut) {
                if (window.last()) {
                    finish();
                    return;
                }
            }
        }
    }

    private void finish() throws MarkupProblem {
        if (open.depth() > 0 || !open.rootSeen()) {
            throw problem(Kind.CUT, "het bestand houdt midden in op", window.at);
        }
        onlySpace(window.at, end);
    }

    private MarkupProblem problem(Kind kind, String words, int at) {
        return new MarkupProblem(kind, words, window.offset(at));
    }

    private MarkupProblem broken(String words, int at) {
        return problem(Kind.BROKEN, words, at);
    }

    private void skipDeclaration() throws MarkupProblem, Piece {
        int i = window.at;
        if (b[i] != '<') {
            return;
        }
        if (need(i + 1) == '?'
                && need(i + 2) == 'x'
                && need(i + 3) == 'm'
                && need(i + 4) == 'l'
                && space(need(i + 5))) {
            int from = i + 5;
            for (i = from; need(i) != '?' || need(i + 1) != '>'; i++) {
                if (b[i] == '<' || i - from > LONGEST_DECLARATION) {
                    throw broken("de eerste regel klopt niet", i);
                }
            }
            if (!DECLARATION.matcher(OpenElements.string(b, from, i)).matches()) {
                throw broken("de eerste regel klopt niet", from);
            }
            window.at = i + 2;
        }
    }

    private byte need(int i) throws Piece {
        if (i >= end) {
            throw Piece.CUT;
        }
        return b[i];
    }

    private static boolean space(byte c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** Scans a text or a piece of markup and moves on behind it. */
    private void piece() throws MarkupProblem, Piece {
        int i = window.at;
        if (b[i] != '<') {
            i = text(i);
            if (open.depth() > 0) {
                open.text(pieces, b, window.at, i);
                checkPieces(i);
            } else {
                onlySpace(window.at, i);
            }
            window.at = i;
        }
        byte c = need(i + 1);
        if (c == '/') {
            endTag(i);
        } else if (c == '!') {
            special(i);
        } else if (c == '?') {
            instruction(i);
        } else {
            startTag(i);
        }
    }

    private void checkPieces(int i) throws MarkupProblem {
        if (pieces.length() > LONGEST) {
            throw problem(Kind.LIMIT, TOO_LONG, i);
        }
    }

    private void onlySpace(int from, int to) throws MarkupProblem {
        for (int i = from; i < to; i++) {
            if (!space(b[i])) {
                throw broken("er staat tekst buiten het document", i);
            }
        }
    }

    /** Where the text ends that begins here: at the next {@code <}. */
    private int text(int from) throws MarkupProblem, Piece {
        final byte[] bytes = b;
        int i = from;
        while (true) {
            while (TEXT[bytes[i] & 0xFF] == 0) {
                i++;
            }
            byte c = bytes[i];
            if (c == '<') {
                return i;
            }
            if (c == '&') {
                i = References.end(bytes, i, end, window);
                pieces.sawReference();
            } else if (c < 0 || i >= end) {
                i = character(i);
            } else if (c == ']') {
                if (need(i + 1) == ']' && need(i + 2) == '>') {
                    throw broken("de tekens ]]> staan in een tekst", i);
                }
                i++;
            } else if (c == '\r') {
                pieces.sawReference();
                i++;
            } else {
                throw broken("er staat een teken dat niet mag", i);
            }
        }
    }

    private int character(int i) throws MarkupProblem, Piece {
        if (i >= end) {
            throw Piece.CUT;
        }
        int c = Utf8.codePoint(b, i, end);
        if (c == Utf8.MORE) {
            if (!window.last()) {
                throw Piece.CUT;
            }
            c = Utf8.BAD;
        }
        if (c == Utf8.BAD) {
            throw problem(Kind.ENCODING, "de letters zijn geen UTF-8", i);
        }
        if (!Utf8.isChar(c)) {
            throw broken("er staat een teken dat niet mag", i);
        }
        return i + Utf8.length(b[i]);
    }

    /** Where the name ends that begins here. */
    private int name(int from) throws MarkupProblem, Piece {
        int i = from;
        boolean start = true;
        while (true) {
            int c = need(i);
            int step = 1;
            if (c < 0) {
                step = character(i) - i;
                c = Utf8.codePoint(b, i, end);
            }
            if (start ? !Utf8.isNameStart(c) : c != ':' && !Utf8.isName(c)) {
                if (start) {
                    throw broken("een naam klopt niet", i);
                }
                break;
            }
            start = c == ':';
            if (start && open.colonBefore(b, from, i)) {
                throw broken("een naam klopt niet", i);
            }
            i += step;
        }
        return i;
    }

    private void startTag(int at) throws MarkupProblem, Piece {
        final byte[] bytes = b;
        int from = at + 1;
        int i = from;
        while (NAME[bytes[i] & 0xFF] == 0) {
            i++;
        }
        if (bytes[i] == '>' && i > from && Utf8.isNameStart(bytes[from])) {
            int number = table.find(bytes, from, i);
            if (open.depth() == 0 || !leaf(at, from, i, number)) {
                push(at, from, i, number);
                window.at = i + 1;
            }
            return;
        }
        i = name(from);
        checkDepth(at);
        TagRest rest = TagRest.scan(bytes, i, end, window, open, from);
        push(at, from, i, table.find(bytes, open.localStart(bytes, from, i), i));
        window.at = rest.end();
        if (rest.empty()) {
            close();
        }
    }

    /** The common case: {@code <name>text</name>} without anything else. */
    private boolean leaf(int at, int from, int to, int number) throws MarkupProblem, Piece {
        final byte[] bytes = b;
        pieces.reset();
        int text = to + 1;
        int i = text(text);
        if (need(i + 1) != '/') {
            return false;
        }
        int close = i + 2;
        int closed = close + to - from;
        if (closed >= end) {
            throw Piece.CUT;
        }
        if (bytes[closed] != '>' || !same(bytes, from, close, to - from)) {
            return false;
        }
        checkDepth(at);
        if (i - text > LONGEST) {
            throw problem(Kind.LIMIT, TOO_LONG, at);
        }
        startParent();
        if (pieces.references()) {
            pieces.add(bytes, text, i);
            visitor.leaf(number, pieces.bytes(), 0, pieces.length());
            pieces.reset();
        } else {
            visitor.leaf(number, bytes, text, i);
        }
        window.at = closed + 1;
        return true;
    }

    private void checkDepth(int at) throws MarkupProblem {
        if (open.depth() == DEEPEST) {
            throw problem(Kind.LIMIT, "meer dan 64 lagen diep", at);
        }
    }

    private static boolean same(byte[] bytes, int one, int other, int length) {
        for (int k = 0; k < length; k++) {
            if (bytes[one + k] != bytes[other + k]) {
                return false;
            }
        }
        return true;
    }

    private void startParent() {
        if (open.depth() > 0 && !open.started()) {
            open.start();
            visitor.start(open.number());
        }
    }

    private void push(int at, int from, int to, int number) throws MarkupProblem {
        checkDepth(at);
        if (open.depth() == 0 && open.rootSeen()) {
            throw broken("er staat meer dan een document in", at);
        }
        if (to - from > OpenElements.LONGEST_NAME) {
            throw problem(Kind.LIMIT, "een naam van meer dan 1.000 tekens", at);
        }
        startParent();
        if (open.depth() == 0) {
            visitor.root(number, open.namespace(b, from, to));
        }
        open.push(b, from, to, number);
        pieces.reset();
    }

    private void endTag(int at) throws MarkupProblem, Piece {
        int length = open.depth() == 0 ? 0 : open.nameLength();
        int i = at + 2 + length;
        if (i >= end) {
            throw Piece.CUT;
        }
        while (space(b[i])) {
            i++;
        }
        if (need(i) != '>' || length == 0 || !open.sameName(b, at + 2)) {
            throw broken("een element wordt niet goed gesloten", at);
        }
        close();
        window.at = i + 1;
    }

    private void close() {
        if (open.started()) {
            visitor.end(open.number());
        } else {
            visitor.leaf(open.number(), pieces.bytes(), 0, pieces.length());
        }
        open.pop();
        pieces.reset();
    }

    private void special(int at) throws MarkupProblem, Piece {
        byte c = need(at + 2);
        if (c == '-' && need(at + 3) == '-') {
            int i = at + 4;
            while (!(need(i) == '-' && need(i + 1) == '-')) {
                i = skip(i);
            }
            if (need(i + 2) != '>') {
                throw broken("twee streepjes in een opmerking", i);
            }
            window.at = i + 3;
        } else if (c == '[' && open.depth() > 0) {
            for (int k = 0; k < 7; k++) {
                if (need(at + 2 + k) != "[CDATA[".charAt(k)) {
                    throw broken("onbekende opmaak", at);
                }
            }
            int i = at + 9;
            while (!(need(i) == ']' && need(i + 1) == ']' && need(i + 2) == '>')) {
                i = skip(i);
            }
            open.verbatim(pieces, b, at + 9, i);
            checkPieces(i);
            window.at = i + 3;
        } else if (c == 'D') {
            throw problem(Kind.DOCTYPE, "een DOCTYPE", at);
        } else {
            throw broken("onbekende opmaak", at);
        }
    }

    private int skip(int i) throws MarkupProblem, Piece {
        byte c = need(i);
        if (c < 0) {
            return character(i);
        }
        if (c < 0x20 && !space(c)) {
            throw broken("er staat een teken dat niet mag", i);
        }
        return i + 1;
    }

    private void instruction(int at) throws MarkupProblem, Piece {
        int i = name(at + 2);
        if (open.hasPrefix(b, at + 2, i)
                || OpenElements.string(b, at + 2, i).equalsIgnoreCase("xml")) {
            throw broken("een opdracht midden in het bestand", at);
        }
        if (!space(need(i)) && b[i] != '?') {
            throw broken("een opdracht klopt niet", at);
        }
        if (b[i] == '?' && need(i + 1) != '>') {
            throw broken("een opdracht klopt niet", at);
        }
        while (!(need(i) == '?' && need(i + 1) == '>')) {
            i = skip(i);
        }
        window.at = i + 2;
    }
}
