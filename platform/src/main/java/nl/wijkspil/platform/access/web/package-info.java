/** Pages of access: signing in, account, people, sharing. */
@NullMarked
package nl.wijkspil.platform.access.web;

import org.jspecify.annotations.NullMarked;
