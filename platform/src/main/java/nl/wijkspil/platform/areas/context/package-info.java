/** What an area looks like beside others, over the years. */
@NullMarked
package nl.wijkspil.platform.areas.context;

import org.jspecify.annotations.NullMarked;
