@NullMarked
package nl.wijkspil.platform.ui.upload;

import org.jspecify.annotations.NullMarked;
