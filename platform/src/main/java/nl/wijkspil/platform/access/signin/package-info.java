/** How somebody comes in: one-time links, passkeys, rate limits, mail. */
@NullMarked
package nl.wijkspil.platform.access.signin;

import org.jspecify.annotations.NullMarked;
