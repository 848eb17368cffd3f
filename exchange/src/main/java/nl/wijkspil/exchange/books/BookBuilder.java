package nl.wijkspil.exchange.books;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkspil.exchange.audit.AuditBook;
import nl.wijkspil.exchange.audit.AuditHandler;
import nl.wijkspil.exchange.audit.AuditLine;
import nl.wijkspil.exchange.audit.AuditReader;
import nl.wijkspil.exchange.audit.AuditRelation;
import nl.wijkspil.exchange.audit.AuditSource;
import nl.wijkspil.exchange.audit.LedgerAccount;
import org.jspecify.annotations.Nullable;

/** Reads a set of audit files and groups it in the same pass. */
@SuppressWarnings("EnumOrdinal") // sums per group are arrays: this runs for each line
public final class BookBuilder implements AuditHandler {

    private static final FigureGroup[] GROUPS = FigureGroup.values();
    private static final int MOST_MONTHS = 120;
    private static final int CASH = FigureGroup.CASH.ordinal();

    private final GroupProposals proposals;
    private final List<GroupProposal> byAccount = new ArrayList<>();
    private FigureGroup[] groups = new FigureGroup[64];
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, long[]> payers = new HashMap<>();
    private final Map<YearMonth, long[]> months = new TreeMap<>();
    private final long[] inTransaction = new long[GROUPS.length];
    private final long[] effects = new long[GROUPS.length];
    private long principalPaid;
    private long borrowed;
    private long invested;
    private long named;
    private int payer = -1;
    private int lastDay = Integer.MIN_VALUE;
    private long @Nullable [] lastMonth;

    private BookBuilder(GroupProposals proposals) {
        this.proposals = proposals;
    }

    /**
     * Reads and groups.
     *
     * @param sources one set: one company, one year
     * @param proposals which group each account belongs to
     * @throws IOException when a source cannot be read
     */
    public static BookYear read(List<AuditSource> sources, GroupProposals proposals)
            throws IOException {
        BookBuilder builder = new BookBuilder(proposals);
        AuditBook book = AuditReader.read(sources, builder);
        return builder.year(book);
    }

    @Override
    public void begin() {
        byAccount.clear();
        names.clear();
        payers.clear();
        months.clear();
        Arrays.fill(inTransaction, 0);
        Arrays.fill(effects, 0);
        principalPaid = 0;
        borrowed = 0;
        invested = 0;
        named = 0;
        payer = -1;
        lastDay = Integer.MIN_VALUE;
        lastMonth = null;
    }

    @Override
    public void account(int number, LedgerAccount account) {
        GroupProposal proposal = proposals.of(account);
        while (byAccount.size() <= number) {
            byAccount.add(proposal);
        }
        byAccount.set(number, proposal);
        if (number >= groups.length) {
            groups = Arrays.copyOf(groups, Math.max(number + 1, groups.length * 2));
        }
        groups[number] = proposal.group();
    }

    @Override
    public void relation(int number, AuditRelation relation) {
        names.put(number, relation.name().isEmpty() ? relation.id() : relation.name());
    }

    @Override
    public void line(AuditLine line) {
        if (line.opening()) {
            return;
        }
        inTransaction[groups[line.account()].ordinal()] += line.cents();
        if (line.relation() >= 0) {
            payer = line.relation();
        }
    }

    @Override
    public void endTransaction(AuditLine last) {
        long cash = inTransaction[CASH];
        long[] month = month(last.epochDay());
        long income = 0;
        for (int i = 0; i < GROUPS.length; i++) {
            long net = inTransaction[i];
            if (net == 0) {
                continue;
            }
            inTransaction[i] = 0;
            FigureGroup group = GROUPS[i];
            if (month != null && group.inResult()) {
                month[2] -= net;
            }
            income -= group.side() == FigureGroup.Side.INCOME ? net : 0;
            if (cash != 0 && i != CASH) {
                effects[i] -= net;
                loans(group, net);
            }
        }
        if (month != null) {
            month[0] += Math.max(cash, 0);
            month[1] += Math.max(-cash, 0);
        }
        if (payer >= 0 && income != 0) {
            payers.computeIfAbsent(payer, p -> new long[1])[0] += income;
            named += income;
        }
        payer = -1;
    }

    private void loans(FigureGroup group, long net) {
        switch (group) {
            case SUBORDINATED, LONG_DEBT, SHORT_LOANS -> {
                principalPaid += Math.max(net, 0);
                borrowed += Math.max(-net, 0);
            }
            case FIXED_ASSETS -> invested += Math.max(net, 0);
            default -> {}
        }
    }

    private long @Nullable [] month(int day) {
        if (day == Integer.MIN_VALUE) {
            return null;
        }
        if (day != lastDay) {
            lastDay = day;
            YearMonth month = YearMonth.from(LocalDate.ofEpochDay(day));
            lastMonth =
                    months.size() < MOST_MONTHS
                            ? months.computeIfAbsent(month, m -> new long[3])
                            : months.get(month);
        }
        return lastMonth;
    }

    private BookYear year(AuditBook book) {
        List<MonthFlow> flows = new ArrayList<>();
        months.forEach((month, sum) -> flows.add(new MonthFlow(month, sum[0], sum[1], sum[2])));
        Map<FigureGroup, Long> byGroup = new EnumMap<>(FigureGroup.class);
        for (int i = 0; i < GROUPS.length; i++) {
            if (effects[i] != 0) {
                byGroup.put(GROUPS[i], effects[i]);
            }
        }
        CashFlow cash = new CashFlow(byGroup, flows, principalPaid, borrowed, invested);
        Map.Entry<Integer, long[]> largest = null;
        for (Map.Entry<Integer, long[]> one : payers.entrySet()) {
            if (largest == null || one.getValue()[0] > largest.getValue()[0]) {
                largest = one;
            }
        }
        Payers who =
                largest == null
                        ? new Payers(null, 0, 0)
                        : new Payers(
                                names.getOrDefault(largest.getKey(), "?"),
                                largest.getValue()[0],
                                named);
        return Grouping.year(book, proposals, cash, who);
    }
}
