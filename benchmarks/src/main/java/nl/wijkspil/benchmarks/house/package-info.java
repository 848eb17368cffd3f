/** How long the house takes to open its door, and how much room it needs. */
@NullMarked
package nl.wijkspil.benchmarks.house;

import org.jspecify.annotations.NullMarked;
