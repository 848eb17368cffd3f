/**
 * Server-side drawings. Colours are named by role (classes on a page, attributes in a PDF), so that
 * the same drawing serves light, dark and print.
 */
@NamedInterface("svg")
@NullMarked
package nl.wijkspil.platform.ui.svg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
