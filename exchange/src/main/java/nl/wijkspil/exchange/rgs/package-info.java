/** The official workbook of the reference chart of accounts (RGS), read and checked. */
@NullMarked
package nl.wijkspil.exchange.rgs;

import org.jspecify.annotations.NullMarked;
