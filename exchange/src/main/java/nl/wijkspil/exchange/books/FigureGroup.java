package nl.wijkspil.exchange.books;

/** Where an account belongs in the figures: our own groups, coarser than any chart of accounts. */
public enum FigureGroup {
    /** Buildings, equipment, intangibles, less what was written off. */
    FIXED_ASSETS(Side.ASSET, "Gebouwen, inventaris en andere vaste activa"),
    /** Shares and loans to others. */
    FINANCIAL_ASSETS(Side.ASSET, "Financiële vaste activa"),
    /** Stock of the shop. */
    INVENTORY(Side.ASSET, "Voorraad"),
    /** Work in progress. */
    PROJECTS(Side.ASSET, "Onderhanden werk"),
    /** What others owe. */
    RECEIVABLES(Side.ASSET, "Vorderingen"),
    /** Securities for the short term. */
    SECURITIES(Side.ASSET, "Effecten"),
    /** Cash and bank. */
    CASH(Side.ASSET, "Geld in kas en op de bank"),
    /** Free reserves. */
    EQUITY_FREE(Side.EQUITY, "Vrije reserves"),
    /** Reserves with a purpose. */
    EQUITY_EARMARKED(Side.EQUITY, "Bestemmingsreserves en -fondsen"),
    /** Capital and certificates of members. */
    EQUITY_CAPITAL(Side.EQUITY, "Kapitaal en ledencertificaten"),
    /** Provisions. */
    PROVISIONS(Side.LIABILITY, "Voorzieningen"),
    /** Loans that come after all others; they bear risk as equity does. */
    SUBORDINATED(Side.LIABILITY, "Achtergestelde leningen"),
    /** Other loans for more than a year. */
    LONG_DEBT(Side.LIABILITY, "Langlopende leningen"),
    /** Loans, or the part of them, due within a year. */
    SHORT_LOANS(Side.LIABILITY, "Aflossing binnen een jaar"),
    /** Suppliers, taxes, prepaid subsidies and the like. */
    SHORT_DEBT(Side.LIABILITY, "Kortlopende schulden"),
    /** Sales, rent, work for others. */
    OWN_INCOME(Side.INCOME, "Eigen inkomsten"),
    /** What members pay each year. */
    MEMBERS(Side.INCOME, "Bijdragen van leden"),
    /** Subsidy for running. */
    SUBSIDY(Side.INCOME, "Subsidie voor de exploitatie"),
    /** Subsidy on wages. */
    WAGE_SUBSIDY(Side.INCOME, "Loonkostensubsidie"),
    /** Gifts and funds. */
    GIFTS(Side.INCOME, "Giften en fondsen"),
    /** Sponsors. */
    SPONSORING(Side.INCOME, "Sponsoring"),
    /** Other income. */
    OTHER_INCOME(Side.INCOME, "Overige inkomsten"),
    /** What was bought to sell. */
    COST_OF_SALES(Side.COST, "Inkoop"),
    /** Wages and what comes with them, before subsidy. */
    PERSONNEL(Side.COST, "Personeel"),
    /** Rent, energy, upkeep of the building. */
    HOUSING(Side.COST, "Huisvesting en energie"),
    /** All other costs of running. */
    OTHER_COSTS(Side.COST, "Overige kosten"),
    /** Depreciation and changes in value. */
    DEPRECIATION(Side.COST, "Afschrijving"),
    /** Interest paid. */
    INTEREST(Side.COST, "Betaalde rente"),
    /** Interest received. */
    INTEREST_INCOME(Side.COST, "Ontvangen rente"),
    /** Tax on profit. */
    TAX(Side.COST, "Winstbelasting"),
    /** Results from elsewhere. */
    OTHER_RESULT(Side.COST, "Overig resultaat"),
    /** Nobody said yet. */
    UNKNOWN(Side.NONE, "Nog niet ingedeeld");

    /** The statement and the side. */
    public enum Side {
        /** Left on the balance sheet. */
        ASSET,
        /** Own money, right on the balance sheet. */
        EQUITY,
        /** Money of others, right on the balance sheet. */
        LIABILITY,
        /** Income. */
        INCOME,
        /** Costs, and what is set against them. */
        COST,
        /** On neither. */
        NONE
    }

    private final Side side;
    private final String words;

    FigureGroup(Side side, String words) {
        this.side = side;
        this.words = words;
    }

    /** Its side. */
    public Side side() {
        return side;
    }

    /** What people call it, in Dutch. */
    public String words() {
        return words;
    }

    /** Whether it is on the balance sheet. */
    public boolean onBalanceSheet() {
        return side == Side.ASSET || side == Side.EQUITY || side == Side.LIABILITY;
    }

    /** Whether it is in the income statement. */
    public boolean inResult() {
        return side == Side.INCOME || side == Side.COST;
    }
}
