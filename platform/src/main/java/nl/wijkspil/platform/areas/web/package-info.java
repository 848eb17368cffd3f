/** Pages and map of areas. */
@NullMarked
package nl.wijkspil.platform.areas.web;

import org.jspecify.annotations.NullMarked;
