package nl.wijkspil.exchange.areas.address;

/** Postcodes of six characters as numbers, so that half a million of them fit in a set of bits. */
final class Postcodes {

    private static final int LETTERS = 26;

    private Postcodes() {}

    /** The number of a postcode: 0 for {@code 1000AA}, at most 6,083,999. */
    static int number(String postcode) {
        int digits = 0;
        for (int i = 0; i < 4; i++) {
            digits = 10 * digits + postcode.charAt(i) - '0';
        }
        int letters = (postcode.charAt(4) - 'A') * LETTERS + postcode.charAt(5) - 'A';
        return (digits - 1000) * LETTERS * LETTERS + letters;
    }
}
