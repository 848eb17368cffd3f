@NullMarked
package nl.wijkspil.platform.indicators.domain;

import org.jspecify.annotations.NullMarked;
