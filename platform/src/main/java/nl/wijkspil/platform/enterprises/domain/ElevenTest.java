package nl.wijkspil.platform.enterprises.domain;

import java.util.regex.Pattern;

/**
 * The 11-test (elfproef) of BSN and RSIN: the digits weighed 9, 8, 7, 6, 5, 4, 3, 2 and -1 add up
 * to a multiple of 11, and not all are zero.
 *
 * <p>Source: Boekhoudplaza, "elf-modulus", which gives the same rule for both numbers: the first
 * eight weighed 9 to 2, modulo 11, equal the ninth.
 *
 * <p>Example: 111222333 gives 9+8+7+12+10+8+9+6-3 = 66 = 6 x 11.
 */
public final class ElevenTest {

    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    private ElevenTest() {}

    /** {@return whether the text is nine digits that pass the test} */
    public static boolean passes(String digits) {
        if (!NINE_DIGITS.matcher(digits).matches() || digits.equals("000000000")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
