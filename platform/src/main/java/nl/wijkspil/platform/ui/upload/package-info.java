/** Files that come in over HTTP, before any module sees them. */
@NullMarked
package nl.wijkspil.platform.ui.upload;

import org.jspecify.annotations.NullMarked;
