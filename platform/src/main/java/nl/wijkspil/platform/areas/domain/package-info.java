/** Rules about areas: pure, without database or clock. */
@NullMarked
package nl.wijkspil.platform.areas.domain;

import org.jspecify.annotations.NullMarked;
