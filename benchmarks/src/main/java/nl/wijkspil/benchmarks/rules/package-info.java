/** What rules, sensitivity and workbooks cost in time and memory. */
@NullMarked
package nl.wijkspil.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
