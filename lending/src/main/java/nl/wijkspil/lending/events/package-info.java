/** What happened to a loan; events are only ever added, a mistake is reversed by another event. */
@NullMarked
package nl.wijkspil.lending.events;

import org.jspecify.annotations.NullMarked;
