package nl.wijkspil.exchange.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The key of a booking, the same in every file in which the bank tells of it, so that nothing is
 * booked twice. Built from the account and the bank's own reference where there is one; else from
 * day, amount, references and text, with a number for bookings that are alike on one statement.
 */
public final class BookingKey {

    private final Map<String, Integer> alike = new HashMap<>();

    /** Keys for one statement; use a new one for each. */
    public BookingKey() {}

    /** The key of a transaction, 64 hexadecimal digits. */
    public String of(StatementHead head, BankEntry entry, BankTransaction transaction) {
        String parts =
                String.join(
                        "\u001f",
                        head.accountName(),
                        String.valueOf(entry.booked()),
                        Long.toString(entry.amount().units()),
                        entry.reference(),
                        entry.reversal() ? "R" : "",
                        Long.toString(transaction.amount().units()),
                        transaction.endToEndId(),
                        transaction.mandateId(),
                        transaction.structuredReference(),
                        transaction.counterpartyIban(),
                        transaction.remittance());
        int number = alike.merge(parts, 1, Integer::sum);
        return sha256(parts + "\u001f" + number);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "SHA-256 (missing) is part of every Java.\nMaybe the runtime is cut down.", e);
        }
    }
}
