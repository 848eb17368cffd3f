package nl.wijkspil.platform.loans;

/** Why a deed on loans was refused; the words stand in the module's messages. */
public enum Refusal {
    /** The fund has not filled in its settings. */
    SETTINGS_MISSING(101),
    /** The product is not there or has ended. */
    PRODUCT_UNKNOWN(102),
    /** Amount, term or grace is more than the product allows. */
    ABOVE_PRODUCT(103),
    /** The terms cannot make a loan; the findings say why. */
    TERMS_WRONG(104),
    /** The account number cannot exist. */
    IBAN_WRONG(105),
    /** The borrower is not an enterprise in the system. */
    ENTERPRISE_UNKNOWN(106),
    /** The loan is not a draft any more. */
    NOT_A_DRAFT(107),
    /** The loan is not signed. */
    NOT_SIGNED(108),
    /** A condition precedent is open: no money goes out. */
    CONDITIONS_OPEN(109),
    /** More than was agreed would go out. */
    OVER_PRINCIPAL(110),
    /** The proposer cannot decide: four eyes. */
    SAME_PERSON(111),
    /** Somebody decided on it before. */
    NOT_WAITING(112),
    /** Somebody booked on this loan meanwhile; look again. */
    MEANWHILE_CHANGED(113),
    /** The day has not come yet. */
    IN_THE_FUTURE(114),
    /** More than is owed. */
    MORE_THAN_OWED(115),
    /** The event does not fit the loan on that day. */
    DOES_NOT_FIT(116),
    /** The event is not there or was reversed before. */
    NOT_REVERSIBLE(117),
    /** This needs the approval of a second person. */
    NEEDS_SECOND_PERSON(118),
    /** Somebody booked this receipt before. */
    LINE_TAKEN(119),
    /** The file has errors; nothing is booked. */
    FILE_WITH_ERRORS(125),
    /** There is nothing to put into a file. */
    NOTHING_TO_SEND(126),
    /** The bank would refuse; the findings say why. */
    BANK_REFUSES(127),
    /** The mandate cannot be used; the findings say why. */
    MANDATE_WRONG(128),
    /** A text is empty or too long. */
    TEXT_LENGTH(129),
    /** The bank is closed on that day. */
    BANK_CLOSED(130),
    /** A condition was met before. */
    CONDITION_MET(131),
    /** The file is not there, or was taken back. */
    FILE_GONE(132),
    /** A product that follows a figure lacks its share, or its end. */
    SHARE_MISSING(133);

    private final int number;

    Refusal(int number) {
        this.number = number;
    }

    /** {@return the stable code, such as {@code WS-LOAN-111}} */
    public String code() {
        return "WS-LOAN-" + number;
    }
}
