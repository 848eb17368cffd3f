@NullMarked
package nl.wijkspil.platform.areas.loading;

import org.jspecify.annotations.NullMarked;
