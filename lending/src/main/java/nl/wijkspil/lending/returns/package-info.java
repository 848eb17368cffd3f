/** Internal rates of return on dated flows. */
@NullMarked
package nl.wijkspil.lending.returns;

import org.jspecify.annotations.NullMarked;
