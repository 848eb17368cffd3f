package nl.wijkspil.exchange.bank;

/** The remainder by 97 of letters and digits, with A = 10 to Z = 35 (ISO 7064, MOD 97-10). */
public final class Mod97 {

    private Mod97() {}

    /**
     * The remainder.
     *
     * @throws IllegalArgumentException for a character that is no capital letter and no digit
     */
    public static int of(String text) {
        int rest = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = Character.digit(text.charAt(i), 36);
            if (value < 0 || text.charAt(i) > 'Z') {
                throw new IllegalArgumentException(
                        "character ("
                                + text.charAt(i)
                                + ") must be A-Z or 0-9.\nMaybe spaces were left in.");
            }
            rest = (value < 10 ? rest * 10 + value : rest * 100 + value) % 97;
        }
        return rest;
    }
}
