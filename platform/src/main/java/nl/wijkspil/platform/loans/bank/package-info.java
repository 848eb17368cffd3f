/** Deeds with bank files: read, confirm, assign, pay out and collect. */
@NullMarked
package nl.wijkspil.platform.loans.bank;

import org.jspecify.annotations.NullMarked;
