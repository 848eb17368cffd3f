/** Bank files: what all of them share, statements, amounts, account numbers and findings. */
@NullMarked
package nl.wijkspil.exchange.bank;

import org.jspecify.annotations.NullMarked;
