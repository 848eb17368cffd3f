/** From an agreement to its schedule: stateless, exact, the same rows every time. */
@NullMarked
package nl.wijkspil.lending.schedule;

import org.jspecify.annotations.NullMarked;
