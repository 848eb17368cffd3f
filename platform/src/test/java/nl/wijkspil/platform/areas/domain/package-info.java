@NullMarked
package nl.wijkspil.platform.areas.domain;

import org.jspecify.annotations.NullMarked;
