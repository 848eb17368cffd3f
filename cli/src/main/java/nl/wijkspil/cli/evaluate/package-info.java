/** {@code wijkspil evaluate}: the evaluator's tool, without a server. */
@NullMarked
package nl.wijkspil.cli.evaluate;

import org.jspecify.annotations.NullMarked;
