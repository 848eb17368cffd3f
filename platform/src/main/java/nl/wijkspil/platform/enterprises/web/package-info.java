/** Pages of the enterprise and of the public list. */
@NullMarked
package nl.wijkspil.platform.enterprises.web;

import org.jspecify.annotations.NullMarked;
