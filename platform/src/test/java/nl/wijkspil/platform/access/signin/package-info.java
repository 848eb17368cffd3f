/** Tests of signing in and of the headers of every page. */
@NullMarked
package nl.wijkspil.platform.access.signin;

import org.jspecify.annotations.NullMarked;
