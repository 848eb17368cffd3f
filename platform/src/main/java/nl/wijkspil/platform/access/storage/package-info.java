/**
 * People, organisations, agreements and tokens in PostgreSQL; the only place of this module that
 * knows jOOQ.
 */
@NullMarked
package nl.wijkspil.platform.access.storage;

import org.jspecify.annotations.NullMarked;
