package nl.wijkspil.exchange.bank.camt;

/** A small camt.053 document to change in tests. */
final class CamtText {

    private CamtText() {}

    static final String ENTRY =
            """
            <Ntry><Amt Ccy="EUR">460.41</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>\
            <BookgDt><Dt>2026-02-02</Dt></BookgDt><ValDt><Dt>2026-02-02</Dt></ValDt>\
            <AcctSvcrRef>B1</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>LEN-7-1</EndToEndId>\
            <MndtId>M-7</MndtId></Refs><RltdPties><Dbtr><Nm>Dorpswinkel &amp; Co</Nm></Dbtr>\
            <DbtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></DbtrAcct></RltdPties>\
            <RmtInf><Ustrd>termijn 1</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\
            """;

    static String document(String opening, String closing, String inside) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
        <GrpHdr><MsgId>m</MsgId></GrpHdr><Stmt><Id>S1</Id>
        <Acct><Id><IBAN>NL44RABO0123456789</IBAN></Id><Ccy>EUR</Ccy></Acct>
        %s%s
        %s
        </Stmt></BkToCstmrStmt></Document>\
        """
                .formatted(balance("OPBD", opening), balance("CLBD", closing), inside);
    }

    private static String balance(String code, String amount) {
        return "<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">%s</Amt>"
                        .formatted(code, amount)
                + "<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-02-02</Dt></Dt></Bal>";
    }
}
