/** The front page. */
@NullMarked
package nl.wijkspil.platform.network.web;

import org.jspecify.annotations.NullMarked;
