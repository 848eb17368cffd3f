package nl.wijkspil.lending.ledger;

import nl.wijkspil.lending.money.Money;

/**
 * Where the principal of a loan went. The parts always add up: {@code outstanding = drawn +
 * capitalised - repaid - forgiven - converted - writtenOff - recovered}, and nothing else.
 *
 * @param drawn paid out
 * @param capitalised interest added to the principal
 * @param repaid principal received, in instalments and early
 * @param forgiven for milestones
 * @param converted turned into a gift
 * @param writtenOff no longer counted on
 * @param recovered received after a default, for principal that was not written off
 * @param recoveredOfWrittenOff received after a default, for principal that was written off
 * @param outstanding still owed
 */
public record PrincipalAccount(
        Money drawn,
        Money capitalised,
        Money repaid,
        Money forgiven,
        Money converted,
        Money writtenOff,
        Money recovered,
        Money recoveredOfWrittenOff,
        Money outstanding) {}
