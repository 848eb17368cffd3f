package nl.wijkspil.exchange.audit.markup;

/** Characters of XML 1.0 in UTF-8 bytes (RFC 3629; XML 1.0 fifth edition, productions 2 to 5). */
final class Utf8 {

    /** The bytes are no UTF-8. */
    static final int BAD = -1;

    /** The sequence goes on beyond the end. */
    static final int MORE = -2;

    private Utf8() {}

    /** How many bytes the character takes that begins with this byte of 0x80 or more, or BAD. */
    static int length(byte first) {
        int b = first & 0xFF;
        if (b < 0xC2 || b > 0xF4) {
            return BAD;
        }
        return b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
    }

    /** The code point at a place that begins with a byte of 0x80 or more; or BAD, or MORE. */
    static int codePoint(byte[] bytes, int at, int end) {
        int length = length(bytes[at]);
        if (length < 0) {
            return BAD;
        }
        if (at + length > end) {
            return MORE;
        }
        int value = bytes[at] & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            int next = bytes[at + i];
            if ((next & 0xC0) != 0x80) {
                return BAD;
            }
            value = (value << 6) | (next & 0x3F);
        }
        boolean tooLong = value < (length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80);
        boolean surrogate = value >= 0xD800 && value <= 0xDFFF;
        return tooLong || surrogate || value > 0x10FFFF ? BAD : value;
    }

    private static boolean in(int c, int from, int to) {
        return c >= from && c <= to;
    }

    /** Whether XML allows the character. */
    static boolean isChar(int c) {
        return in(c, 0x20, 0xD7FF)
                || c == 0x9
                || c == 0xA
                || c == 0xD
                || in(c, 0xE000, 0xFFFD)
                || in(c, 0x10000, 0x10FFFF);
    }

    /** Whether a name may begin with the character; the colon is left to the caller. */
    static boolean isNameStart(int c) {
        if (c < 0x80) {
            return in(c, 'a', 'z') || in(c, 'A', 'Z') || c == '_';
        }
        return (in(c, 0xC0, 0x2FF) && c != 0xD7 && c != 0xF7)
                || (in(c, 0x370, 0x1FFF) && c != 0x37E)
                || in(c, 0x200C, 0x200D)
                || in(c, 0x2070, 0x218F)
                || in(c, 0x2C00, 0x2FEF)
                || in(c, 0x3001, 0xD7FF)
                || in(c, 0xF900, 0xFDCF)
                || in(c, 0xFDF0, 0xFFFD)
                || in(c, 0x10000, 0xEFFFF);
    }

    /** Whether a name may go on with the character; the colon is left to the caller. */
    static boolean isName(int c) {
        return isNameStart(c)
                || in(c, '0', '9')
                || c == '-'
                || c == '.'
                || c == 0xB7
                || in(c, 0x300, 0x36F)
                || in(c, 0x203F, 0x2040);
    }

    /** Writes a code point as UTF-8 and says where it ends. */
    static int put(byte[] to, int at, int c) {
        int i = at;
        if (c < 0x80) {
            to[i++] = (byte) c;
        } else if (c < 0x800) {
            to[i++] = (byte) (0xC0 | (c >> 6));
            to[i++] = (byte) (0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            to[i++] = (byte) (0xE0 | (c >> 12));
            to[i++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            to[i++] = (byte) (0x80 | (c & 0x3F));
        } else {
            to[i++] = (byte) (0xF0 | (c >> 18));
            to[i++] = (byte) (0x80 | ((c >> 12) & 0x3F));
            to[i++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            to[i++] = (byte) (0x80 | (c & 0x3F));
        }
        return i;
    }
}
