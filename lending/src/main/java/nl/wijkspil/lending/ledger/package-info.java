/** The state of a loan on a date: a pure function of agreement, events and date. */
@NullMarked
package nl.wijkspil.lending.ledger;

import org.jspecify.annotations.NullMarked;
