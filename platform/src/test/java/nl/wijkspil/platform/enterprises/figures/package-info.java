@NullMarked
package nl.wijkspil.platform.enterprises.figures;

import org.jspecify.annotations.NullMarked;
