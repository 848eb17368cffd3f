/** What is printed: templates as accessible PDF. */
@NullMarked
package nl.wijkspil.platform.ui.paper;

import org.jspecify.annotations.NullMarked;
