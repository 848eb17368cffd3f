/** Boundaries as GeoJSON and TopoJSON, in degrees or in the national grid. */
@NullMarked
package nl.wijkspil.exchange.areas.boundary;

import org.jspecify.annotations.NullMarked;
