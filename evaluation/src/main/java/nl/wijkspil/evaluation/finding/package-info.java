/** What is wrong with data or a specification: a code, a place, words and a cure. */
@NullMarked
package nl.wijkspil.evaluation.finding;

import org.jspecify.annotations.NullMarked;
