/** How fast official files with areas are recognised, checked, stored and asked. */
@NullMarked
package nl.wijkspil.benchmarks.areas;

import org.jspecify.annotations.NullMarked;
