/**
 * Files on their way in: received in pieces, looked at, loaded whole or not at all, at once or in
 * the background.
 */
@NullMarked
package nl.wijkspil.platform.areas.loading;

import org.jspecify.annotations.NullMarked;
