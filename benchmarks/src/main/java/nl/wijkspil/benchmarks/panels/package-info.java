/** How long the panel methods take. */
@NullMarked
package nl.wijkspil.benchmarks.panels;

import org.jspecify.annotations.NullMarked;
