/** Speed and memory, measured; each class says the command that runs it. */
@NullMarked
package nl.wijkspil.benchmarks;

import org.jspecify.annotations.NullMarked;
