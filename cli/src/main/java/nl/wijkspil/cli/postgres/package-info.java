/**
 * A PostgreSQL of our own, on a data directory that persists: unpack, make, start, check, stop. No
 * Spring here.
 */
@NullMarked
package nl.wijkspil.cli.postgres;

import org.jspecify.annotations.NullMarked;
