/** The web application: one process, one database, a module per sub-package. */
@NullMarked
package nl.wijkspil.platform;

import org.jspecify.annotations.NullMarked;
