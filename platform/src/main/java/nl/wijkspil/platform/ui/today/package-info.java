/**
 * What modules put on the start page of an enterprise. Here, below all modules, so that none has to
 * know the other.
 */
@NullMarked
package nl.wijkspil.platform.ui.today;

import org.jspecify.annotations.NullMarked;
