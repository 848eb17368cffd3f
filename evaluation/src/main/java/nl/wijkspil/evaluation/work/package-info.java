/** Lists of independent work items behind one small interface. */
@NullMarked
package nl.wijkspil.evaluation.work;

import org.jspecify.annotations.NullMarked;
