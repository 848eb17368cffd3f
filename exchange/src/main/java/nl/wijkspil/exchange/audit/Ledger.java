package nl.wijkspil.exchange.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The accounts of a set and what happens on them, by number. */
final class Ledger {

    /** No real company has more. */
    static final int MOST = 200_000;

    private final KeyTable keys = new KeyTable();
    private final List<@Nullable LedgerAccount> accounts = new ArrayList<>();
    private long[] openingDebit = new long[64];
    private long[] openingCredit = new long[64];
    private long[] openingBooked = new long[64];
    private long[] debit = new long[64];
    private long[] credit = new long[64];

    int size() {
        return keys.size();
    }

    /** The number of the account with this id, spaces around it ignored; new ones get one. */
    int number(byte[] b, int start, int stop) {
        int from = start;
        int to = stop;
        while (from < to && b[from] <= ' ' && b[from] >= 0) {
            from++;
        }
        while (to > from && b[to - 1] <= ' ' && b[to - 1] >= 0) {
            to--;
        }
        to = Math.min(to, from + Slices.LONGEST);
        int number = keys.find(b, from, to);
        if (number < 0) {
            number = keys.add(b, from, to);
            accounts.add(null);
            if (number == debit.length) {
                int larger = number * 2;
                openingDebit = Arrays.copyOf(openingDebit, larger);
                openingCredit = Arrays.copyOf(openingCredit, larger);
                openingBooked = Arrays.copyOf(openingBooked, larger);
                debit = Arrays.copyOf(debit, larger);
                credit = Arrays.copyOf(credit, larger);
            }
        }
        return number;
    }

    String id(int number) {
        return keys.key(number);
    }

    @Nullable LedgerAccount account(int number) {
        return accounts.get(number);
    }

    void define(int number, LedgerAccount account) {
        accounts.set(number, account);
    }

    void opening(int number, long cents) {
        if (cents >= 0) {
            openingDebit[number] += cents;
        } else {
            openingCredit[number] -= cents;
        }
    }

    void line(int number, long cents, boolean opening) {
        if (cents >= 0) {
            debit[number] += cents;
        } else {
            credit[number] -= cents;
        }
        if (opening) {
            openingBooked[number] += cents;
        }
    }

    /** Whether lines of period 0 say the same as the opening balance. */
    boolean openingTwice() {
        for (int i = 0; i < size(); i++) {
            if (openingBooked[i] != openingDebit[i] - openingCredit[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * What happened on each account; accounts without an opening balance of their own take that of
     * period 0.
     *
     * @param separate whether there is an opening balance apart
     * @param twice whether period 0 repeats it
     */
    List<AccountTotals> totals(boolean separate, boolean twice) {
        List<AccountTotals> all = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            LedgerAccount account = accounts.get(i);
            if (account == null) {
                continue;
            }
            long booked = openingBooked[i];
            boolean move = booked != 0 && (!separate || twice);
            long left = separate || booked < 0 ? openingDebit[i] : booked;
            long right = separate || booked > 0 ? openingCredit[i] : -booked;
            // The lines of period 0 leave the movement when they are the opening.
            all.add(
                    new AccountTotals(
                            account,
                            left,
                            right,
                            debit[i] - (move && booked > 0 ? booked : 0),
                            credit[i] + (move && booked < 0 ? booked : 0)));
        }
        return all;
    }
}
