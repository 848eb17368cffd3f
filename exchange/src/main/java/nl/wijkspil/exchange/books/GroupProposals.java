package nl.wijkspil.exchange.books;

import static nl.wijkspil.exchange.books.FigureGroup.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkspil.exchange.audit.LedgerAccount;
import nl.wijkspil.exchange.books.GroupProposal.Basis;

/**
 * Proposes a group for an account: what was confirmed before, else its code, else words in its
 * description, else the band of its number. A balance sheet account never gets a group of the
 * income statement, nor the other way round.
 */
public final class GroupProposals {

    private record Word(FigureGroup group, Pattern pattern) {}

    private static final List<Word> WORDS =
            List.of(
                    word(WAGE_SUBSIDY, "loonkostensubsidie|subsidie loon|lks|liv\\b"),
                    word(DEPRECIATION, "afschrijving(skosten)?|afschr"),
                    word(FIXED_ASSETS, "verbouwing|inventaris|gebouw|pand|machine|verv(oer|ang)"),
                    word(SUBORDINATED, "achtergesteld"),
                    word(SHORT_LOANS, "aflossing(sverplichting)?.*(komend|kort)|kortlopend deel"),
                    word(INTEREST_INCOME, "rente(baten|opbrengst)|ontvangen rente"),
                    word(INTEREST, "rente|bankkosten|interest"),
                    word(LONG_DEBT, "lening|hypotheek|financiering|loan|mortgage"),
                    word(EQUITY_EARMARKED, "bestemmings"),
                    word(EQUITY_CAPITAL, "kapitaal|certifica|aandelen|capital"),
                    word(EQUITY_FREE, "reserve|eigen vermogen|resultaat vorig|onverdeeld|equity"),
                    word(PROVISIONS, "voorziening"),
                    word(
                            SHORT_DEBT,
                            "te betalen|vooruit ?ontvangen|crediteur|btw|omzetbelasting"
                                    + "|loonheffing|schuld|nog te|payable|vat\\b|af te dragen"),
                    word(RECEIVABLES, "te vorderen|debiteur|vooruit ?betaald|receivable|vordering"),
                    word(CASH, "\\bkas\\b|bank|rekening-courant|spaar|ideal|pin\\b|kruispost|cash"),
                    word(INVENTORY, "voorraad|stock|inventory"),
                    word(MEMBERS, "contributie|leden|donateur"),
                    word(SUBSIDY, "subsidie|gemeente.*bijdrage|bijdrage.*gemeente"),
                    word(GIFTS, "gift|donatie|fonds|schenking|legaat"),
                    word(SPONSORING, "sponsor"),
                    word(COST_OF_SALES, "inkoop|kostprijs|cost of"),
                    word(PERSONNEL, "loon|lonen|salaris|personeel|pensioen|sociale lasten|wage"),
                    word(
                            HOUSING,
                            "energie|gas|water|elektr|stroom|onderhoud|schoonmaak"
                                    + "|huisvesting|huur(kosten|lasten)|betaalde huur|warmte"),
                    word(
                            OWN_INCOME,
                            "omzet|verkoop|verhuur|huur|opbrengst|entree|cursus|opdracht"
                                    + "|bar|sales|revenue|rent"),
                    word(TAX, "vennootschapsbelasting|\\bvpb\\b"),
                    word(
                            OTHER_COSTS,
                            "kosten|verzekering|kantoor|accountant|telefoon|internet"
                                    + "|vrijwilliger|bestuur|reclame|porti|contributies|expense"));

    private static final List<Map.Entry<String, FigureGroup>> BALANCE_BANDS =
            List.of(
                    Map.entry("0[0-4]", FIXED_ASSETS),
                    Map.entry("0[56]", EQUITY_FREE),
                    Map.entry("0[789]", LONG_DEBT),
                    Map.entry("1[012]", CASH),
                    Map.entry("1[34]", RECEIVABLES),
                    Map.entry("1[5-9]", SHORT_DEBT),
                    Map.entry("3", INVENTORY));

    private static final List<Map.Entry<String, FigureGroup>> RESULT_BANDS =
            List.of(
                    Map.entry("4[01]", PERSONNEL),
                    Map.entry("4", OTHER_COSTS),
                    Map.entry("7", COST_OF_SALES),
                    Map.entry("8", OWN_INCOME),
                    Map.entry("9", OTHER_RESULT));

    private final Map<String, FigureGroup> confirmed;

    /**
     * Proposals for a company.
     *
     * @param confirmed groups the treasurer confirmed, by account id
     */
    public GroupProposals(Map<String, FigureGroup> confirmed) {
        this.confirmed = Map.copyOf(confirmed);
    }

    private static Word word(FigureGroup group, String pattern) {
        return new Word(group, Pattern.compile("(?:" + pattern + ")"));
    }

    /** The group of an account and why. */
    public GroupProposal of(LedgerAccount account) {
        FigureGroup known = confirmed.get(account.id());
        if (known != null) {
            return new GroupProposal(known, Basis.CONFIRMED);
        }
        FigureGroup rgs = account.rgs().isEmpty() ? UNKNOWN : RgsGroups.of(account.rgs());
        if (rgs != UNKNOWN) {
            return new GroupProposal(rgs, Basis.RGS);
        }
        String words = account.description().toLowerCase(Locale.ROOT);
        for (Word word : WORDS) {
            if (fits(word.group(), account) && word.pattern().matcher(words).find()) {
                return new GroupProposal(word.group(), Basis.WORDS);
            }
        }
        FigureGroup band = band(account);
        return new GroupProposal(band, band == UNKNOWN ? Basis.NONE : Basis.NUMBER);
    }

    private static boolean fits(FigureGroup group, LedgerAccount account) {
        return switch (account.type()) {
            case "B" -> group.onBalanceSheet();
            case "P" -> group.inResult();
            default -> bandIsResult(account.id()) ? group.inResult() : group.onBalanceSheet();
        };
    }

    private static boolean bandIsResult(String id) {
        return !id.isEmpty() && id.charAt(0) >= '4' && id.charAt(0) <= '9';
    }

    private static FigureGroup band(LedgerAccount account) {
        boolean result =
                account.type().equals("P")
                        || (!account.type().equals("B") && bandIsResult(account.id()));
        for (Map.Entry<String, FigureGroup> band : result ? RESULT_BANDS : BALANCE_BANDS) {
            if (account.id().matches(band.getKey() + "\\d{2,4}")) {
                return band.getValue();
            }
        }
        return UNKNOWN;
    }
}
