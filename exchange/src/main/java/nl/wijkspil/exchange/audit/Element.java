package nl.wijkspil.exchange.audit;

import java.util.List;
import nl.wijkspil.exchange.audit.markup.NameTable;

/** The elements of an audit file that mean something here, each with its number. */
final class Element {

    static final int AUDITFILE = 1;
    static final int HEADER = 2;
    static final int COMPANY = 3;
    static final int CUSTOMERS_SUPPLIERS = 4;
    static final int CUSTOMER_SUPPLIER = 5;
    static final int GENERAL_LEDGER = 6;
    static final int LEDGER_ACCOUNT = 7;
    static final int VAT_CODES = 8;
    static final int VAT_CODE = 9;
    static final int PERIODS = 10;
    static final int PERIOD = 11;
    static final int OPENING_BALANCE = 12;
    static final int OB_LINE = 13;
    static final int OB_SUBLEDGERS = 14;
    static final int OB_SUBLEDGER = 15;
    static final int OB_SB_LINE = 16;
    static final int TRANSACTIONS = 17;
    static final int JOURNAL = 18;
    static final int TRANSACTION = 19;
    static final int TR_LINE = 20;
    static final int SUBLEDGERS = 21;
    static final int SUBLEDGER = 22;
    static final int SB_LINE = 23;
    static final int VAT = 24;
    static final int CURRENCY = 25;
    static final int STREET_ADDRESS = 26;
    static final int POSTAL_ADDRESS = 27;
    static final int BANK_ACCOUNT = 28;
    static final int TAXONOMY = 29;
    static final int TAXONOMIES = 30;
    static final int TAXO_ELEMENT = 31;
    static final int ENTRY_POINT = 32;
    static final int GL_ACCOUNT = 33;
    static final int AUDITFILE_VERSION = 34;
    static final int FISCAL_YEAR = 35;
    static final int START_DATE = 36;
    static final int END_DATE = 37;
    static final int CUR_CODE = 38;
    static final int DATE_CREATED = 39;
    static final int SOFTWARE_DESC = 40;
    static final int SOFTWARE_VERSION = 41;
    static final int RGSVERSION = 42;
    static final int COMPANY_IDENT = 43;
    static final int COMMERCENR = 44;
    static final int COMMERCE_NR = 45;
    static final int COMPANY_NAME = 46;
    static final int TAX_REG_IDENT = 47;
    static final int CUST_SUP_ID = 48;
    static final int CUST_SUP_NAME = 49;
    static final int CUST_SUP_TP = 50;
    static final int POSTAL_CODE = 51;
    static final int CITY = 52;
    static final int COUNTRY = 53;
    static final int ACC_ID = 54;
    static final int ACC_DESC = 55;
    static final int ACC_TP = 56;
    static final int LEAD_CODE = 57;
    static final int LEAD_DESCRIPTION = 58;
    static final int LEAD_REFERENCE = 59;
    static final int RGSCODE = 60;
    static final int CONCEPT_REF = 61;
    static final int TX_CD = 62;
    static final int PERIOD_NUMBER = 63;
    static final int LINES_COUNT = 64;
    static final int TOTAL_DEBIT = 65;
    static final int TOTAL_CREDIT = 66;
    static final int NR = 67;
    static final int DESC = 68;
    static final int AMNT = 69;
    static final int AMNT_TP = 70;
    static final int JRN_ID = 71;
    static final int JRN_TP = 72;
    static final int OFFSET_ACC_ID = 73;
    static final int TR_DT = 74;
    static final int DOC_REF = 75;
    static final int EFF_DATE = 76;
    static final int INV_DUE_DT = 77;
    static final int INV_REF = 78;
    static final int MATCH_KEY_ID = 79;

    /** The same names, in the same order. */
    static final NameTable TABLE =
            new NameTable(
                    List.of(
                            "auditfile",
                            "header",
                            "company",
                            "customersSuppliers",
                            "customerSupplier",
                            "generalLedger",
                            "ledgerAccount",
                            "vatCodes",
                            "vatCode",
                            "periods",
                            "period",
                            "openingBalance",
                            "obLine",
                            "obSubledgers",
                            "obSubledger",
                            "obSbLine",
                            "transactions",
                            "journal",
                            "transaction",
                            "trLine",
                            "subledgers",
                            "subledger",
                            "sbLine",
                            "vat",
                            "currency",
                            "streetAddress",
                            "postalAddress",
                            "bankAccount",
                            "taxonomy",
                            "taxonomies",
                            "taxoElement",
                            "entryPoint",
                            "glAccount",
                            "auditfileVersion",
                            "fiscalYear",
                            "startDate",
                            "endDate",
                            "curCode",
                            "dateCreated",
                            "softwareDesc",
                            "softwareVersion",
                            "RGSVersion",
                            "companyIdent",
                            "Commercenr",
                            "commerceNr",
                            "companyName",
                            "taxRegIdent",
                            "custSupID",
                            "custSupName",
                            "custSupTp",
                            "postalCode",
                            "city",
                            "country",
                            "accID",
                            "accDesc",
                            "accTp",
                            "leadCode",
                            "leadDescription",
                            "leadReference",
                            "RGScode",
                            "conceptRef",
                            "txCd",
                            "periodNumber",
                            "linesCount",
                            "totalDebit",
                            "totalCredit",
                            "nr",
                            "desc",
                            "amnt",
                            "amntTp",
                            "jrnID",
                            "jrnTp",
                            "offsetAccID",
                            "trDt",
                            "docRef",
                            "effDate",
                            "invDueDt",
                            "invRef",
                            "matchKeyID"));

    private Element() {}
}
