/** Pages of figures: catalogue, entry, origin, review, sharing, workbooks and rounds. */
@NullMarked
package nl.wijkspil.platform.indicators.web;

import org.jspecify.annotations.NullMarked;
