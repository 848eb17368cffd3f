/** What the tests of all modules share: a database per context, a signed-in tenant, a browser. */
@NullMarked
package nl.wijkspil.platform.testing;

import org.jspecify.annotations.NullMarked;
