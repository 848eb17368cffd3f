/** Schedules, scenarios and bank files, measured. */
@NullMarked
package nl.wijkspil.benchmarks.lending;

import org.jspecify.annotations.NullMarked;
