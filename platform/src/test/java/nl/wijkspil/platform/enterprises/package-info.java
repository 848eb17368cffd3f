@NullMarked
package nl.wijkspil.platform.enterprises;

import org.jspecify.annotations.NullMarked;
