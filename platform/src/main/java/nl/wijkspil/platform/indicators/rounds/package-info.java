/**
 * Reporting rounds: a fund or evaluator asks for a few figures and stories, an enterprise answers
 * by a link that needs no account.
 */
@NullMarked
package nl.wijkspil.platform.indicators.rounds;

import org.jspecify.annotations.NullMarked;
